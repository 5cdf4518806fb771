import type { QueryKey } from '@tanstack/react-query';

/** How long events are gathered before anything is read: short to the eye, long for a busy server. Milliseconds. */
const GATHER_MS = 400;

/** Hands each key on once, however often it was added in a short while. */
export function gatherKeys(handOn: (key: QueryKey) => void): {
  add: (key: QueryKey) => void;
  stop: () => void;
} {
  const keys = new Map<string, QueryKey>();
  let timer: ReturnType<typeof setTimeout> | undefined;
  return {
    add(key) {
      keys.set(JSON.stringify(key), key);
      timer ??= setTimeout(() => {
        timer = undefined;
        const gathered = [...keys.values()];
        keys.clear();
        gathered.forEach(handOn);
      }, GATHER_MS);
    },
    stop: () => clearTimeout(timer),
  };
}
