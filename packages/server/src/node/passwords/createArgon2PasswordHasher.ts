import { hash, verify } from '@node-rs/argon2';

import type { PasswordHasher } from '../../ports/index.js';

/** Cost of one guess. The defaults are those that OWASP names for Argon2id: 19 MiB, two passes. */
export interface Argon2Cost {
  readonly memoryKib: number;
  readonly passes: number;
}

const DEFAULT_COST: Argon2Cost = { memoryKib: 19_456, passes: 2 };

/** Passwords by Argon2id, off the main thread. */
export function createArgon2PasswordHasher(cost: Argon2Cost = DEFAULT_COST): PasswordHasher {
  return {
    hash: (password) =>
      hash(password, { memoryCost: cost.memoryKib, timeCost: cost.passes, parallelism: 1 }),
    verify: (password, known) => verify(known, password).catch(() => false),
  };
}
