import { AsyncEntry } from '@napi-rs/keyring';

import type { CredentialName, CredentialStore } from '../ports/CredentialStore.js';

const SERVICE = 'glimpse-agent';

/**
 * Secrets in the system's own keyring (Keychain, Credential Manager, Secret Service).
 *
 * @param account tells several agents on one machine apart; the path of the agent's home will do
 */
export function createKeyringCredentialStore(account: string): CredentialStore {
  const entry = (name: CredentialName): AsyncEntry =>
    new AsyncEntry(SERVICE, `${name} of ${account}`, {
      // The other choice on Linux, the kernel's keyring, forgets at the next start: the spool would be lost.
      linux: { store: 'secret-service' },
    });
  return {
    place: 'the keyring of this system',
    read: async (name) => (await entry(name).getPassword()) ?? undefined,
    save: (name, secret) => entry(name).setPassword(secret),
    async forget(name) {
      await entry(name)
        .deletePassword()
        .catch((error: unknown) => {
          // Some keyrings report a missing entry as an error.
          if (error instanceof Error && /no matching|no entry/i.test(error.message)) return false;
          throw error;
        });
    },
  };
}

/** Whether this system has a keyring that can be used now. */
export async function isKeyringUsable(): Promise<boolean> {
  const probe = createKeyringCredentialStore('probe');
  try {
    await probe.read('session');
    return true;
  } catch {
    return false;
  }
}
