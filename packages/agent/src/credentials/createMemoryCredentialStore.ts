import type { CredentialName, CredentialStore } from '../ports/CredentialStore.js';

/** The reference store: secrets in memory, gone with the process. */
export function createMemoryCredentialStore(): CredentialStore {
  const secrets = new Map<CredentialName, string>();
  return {
    place: 'the memory of this process',
    read: (name) => Promise.resolve(secrets.get(name)),
    save(name, secret) {
      secrets.set(name, secret);
      return Promise.resolve();
    },
    forget(name) {
      secrets.delete(name);
      return Promise.resolve();
    },
  };
}
