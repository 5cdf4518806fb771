import koffi from 'koffi';

import type { Library } from './ignoreX11Errors.js';

/** What Xlib knows of a shared segment. */
export const SEGMENT = koffi.struct({
  name: 'ulong',
  id: 'int',
  address: 'void *',
  readOnly: 'int',
});

/** Memory that this process and the X server share. */
export interface SharedMemory {
  readonly id: number;
  readonly address: object;
  /** Its bytes; not to be touched after {@link SharedMemory.release}. */
  readonly bytes: Uint8Array;
  /** Takes its name away, so that it goes with the last process that uses it, however that one ends. */
  disown(): void;
  /** Gives the memory back at once. */
  release(): void;
}

const PRIVATE = 0;
const CREATE_FOR_ME_ALONE = 0o1600;
const REMOVE = 0;

/** @returns a function that makes shared memory of a size in bytes, readable by this user alone; it gives undefined where the system has none to give */
export function bindSharedMemory(libc: Library): (size: number) => SharedMemory | undefined {
  const get = libc.func('int shmget(int key, size_t size, int flags)');
  const attach = libc.func('void *shmat(int id, const void *at, int flags)');
  const control = libc.func('int shmctl(int id, int command, void *info)');
  const detach = libc.func('int shmdt(void *address)');

  return (size) => {
    const id = get(PRIVATE, size, CREATE_FOR_ME_ALONE) as number;
    if (id < 0) return undefined;
    const disown = (): void => void control(id, REMOVE, null);
    const address = attach(id, null, 0) as object | null;
    if (address === null || koffi.address(address) === FAILED) {
      disown();
      return undefined;
    }
    return {
      id,
      address,
      bytes: new Uint8Array(koffi.view(address, size)),
      disown,
      release: () => void detach(address),
    };
  };
}

/** What `shmat` gives in place of an address. */
const FAILED = 2n ** 64n - 1n;
