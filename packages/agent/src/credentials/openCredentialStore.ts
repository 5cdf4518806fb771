import { join } from 'node:path';

import type { CredentialStore } from '../ports/CredentialStore.js';
import { createFileCredentialStore } from './createFileCredentialStore.js';

/**
 * The system's keyring where there is one, else a file in the agent's home. The store's `place` says
 * which, so that the person can be told plainly.
 */
export async function openCredentialStore(home: string): Promise<CredentialStore> {
  const keyring = await import('./createKeyringCredentialStore.js').catch(() => undefined);
  if (keyring !== undefined && (await keyring.isKeyringUsable())) {
    return keyring.createKeyringCredentialStore(home);
  }
  return createFileCredentialStore(join(home, 'credentials.json'));
}
