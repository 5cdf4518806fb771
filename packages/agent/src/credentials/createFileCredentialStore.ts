import { readFile } from 'node:fs/promises';

import * as z from 'zod/mini';

import type { CredentialStore } from '../ports/CredentialStore.js';
import { writeFileWhole } from '../store/writeFileWhole.js';

const secretsSchema = z.partialRecord(z.enum(['session', 'spool-key']), z.string());
type Secrets = z.infer<typeof secretsSchema>;

/** Secrets in a file that only its owner can read, for machines without a keyring. */
export function createFileCredentialStore(path: string): CredentialStore {
  const readAll = async (): Promise<Secrets> => {
    const text = await readFile(path, 'utf8').catch((error: NodeJS.ErrnoException) => {
      if (error.code === 'ENOENT') return '{}';
      throw error;
    });
    const secrets = secretsSchema.safeParse(parseJson(text));
    if (secrets.success) return secrets.data;
    throw new Error(
      `The credentials in ${path} cannot be read: the file is damaged. Delete it and sign in again.`,
    );
  };
  const writeAll = (secrets: Secrets): Promise<void> =>
    writeFileWhole(path, JSON.stringify(secrets), { mode: 0o600 });

  return {
    place: `the file ${path}, which only you can read`,
    read: async (name) => (await readAll())[name],
    save: async (name, secret) => writeAll({ ...(await readAll()), [name]: secret }),
    async forget(name) {
      const { [name]: forgotten, ...others } = await readAll();
      if (forgotten !== undefined) await writeAll(others);
    },
  };
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
