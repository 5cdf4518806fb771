import { access, readFile } from 'node:fs/promises';
import { join } from 'node:path';

import * as z from 'zod/mini';

import type { CredentialStore } from '../ports/CredentialStore.js';
import { writeFileWhole } from '../store/writeFileWhole.js';
import { createFileCredentialStore } from './createFileCredentialStore.js';
import { KeyUnavailableError } from './KeyUnavailableError.js';

const kindSchema = z.enum(['keyring', 'file']);
type CredentialKind = z.infer<typeof kindSchema>;

/** Gives the keyring's store for a home; undefined while this system has none that can be used. */
export type KeyringFinder = (home: string) => Promise<CredentialStore | undefined>;

/**
 * The system's keyring where there is one, else a file in the agent's home. Which of them it is
 * is written down with the first secret and holds from then on: a keyring comes and goes, and the
 * key of what waits must not go with it. The store's `place` says which, for the person.
 *
 * @throws KeyUnavailableError when the secrets lie in a keyring that cannot be used now
 */
export async function openCredentialStore(
  home: string,
  findKeyring: KeyringFinder = findUsableKeyring,
): Promise<CredentialStore> {
  const chosen = await readKind(home);
  const file = createFileCredentialStore(fileOf(home));
  if (chosen === 'file') return file;
  const keyring = await findKeyring(home);
  if (chosen === undefined) {
    return keyring === undefined
      ? rememberedAs('file', file, home)
      : rememberedAs('keyring', keyring, home);
  }
  if (keyring !== undefined) return keyring;
  throw new KeyUnavailableError(
    `The secrets of ${home} lie in the keyring of this system, which cannot be used now; unlock it ` +
      'or start it and try again, or, if it is gone for good, delete that folder with the screenshots ' +
      'that wait in it and sign in anew.',
  );
}

function rememberedAs(kind: CredentialKind, store: CredentialStore, home: string): CredentialStore {
  return {
    ...store,
    async save(name, secret) {
      await writeFileWhole(kindFileOf(home), kind, { mode: 0o600 });
      await store.save(name, secret);
    },
  };
}

async function readKind(home: string): Promise<CredentialKind | undefined> {
  const text = await readFile(kindFileOf(home), 'utf8').catch((error: NodeJS.ErrnoException) => {
    if (error.code === 'ENOENT') return undefined;
    throw error;
  });
  if (text !== undefined) return kindSchema.parse(text.trim());
  const hasFile = await access(fileOf(home)).then(
    () => true,
    () => false,
  );
  return hasFile ? 'file' : undefined;
}

async function findUsableKeyring(home: string): Promise<CredentialStore | undefined> {
  const keyring = await import('./createKeyringCredentialStore.js').catch(() => undefined);
  if (keyring === undefined || !(await keyring.isKeyringUsable())) return undefined;
  return keyring.createKeyringCredentialStore(home);
}

const fileOf = (home: string): string => join(home, 'credentials.json');
const kindFileOf = (home: string): string => join(home, 'credentials.kind');
