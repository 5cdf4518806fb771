import type { PasswordHasher } from '@glimpse/server';

const PREFIX = 'mock$';

/** Keeps passwords as they are: a thousand made-up people sign in at once. For mocks alone. */
export function plainPasswordHasher(): PasswordHasher {
  return {
    hash: async (password) => PREFIX + password,
    verify: async (password, hash) => hash === PREFIX + password,
  };
}
