import { cryptoRandom, type Clock, type RandomSource } from '@glimpse/core';
import type { Dependencies } from '../../app/App.js';
import { sha256Hex } from '../../bytes/sha256.js';
import type { Logger } from '../../ports/index.js';
import { createContainerInspector } from '../web/createContainerInspector.js';
import { createWebPasswordHasher } from '../web/createWebPasswordHasher.js';
import { createWebVault } from '../web/createWebVault.js';
import { createMemoryBlobStore } from './createMemoryBlobStore.js';
import { createMemoryEventBus } from './createMemoryEventBus.js';
import { createMemoryRateLimiter } from './createMemoryRateLimiter.js';
import { createMemoryStorage } from './createMemoryStorage.js';

/** Few, since nothing in memory outlives the process and sign-in should not be waited for. */
const HASH_ITERATIONS = 1000;
const KEY_BYTES = 32;

/**
 * Every port in memory, fresh: for mocks and tests. It forgets all of it with the process, and uses
 * Web APIs alone.
 *
 * @param options.clock what time it is @default the real one
 * @param options.random @default the runtime's cryptographic generator
 * @param options.logger @default one that says nothing
 */
export function createMemoryDependencies(
  options: {
    readonly clock?: Clock;
    readonly random?: RandomSource;
    readonly logger?: Logger;
  } = {},
): Dependencies {
  const clock = options.clock ?? { now: () => Date.now() };
  const random = options.random ?? cryptoRandom(crypto);
  return {
    clock,
    random,
    logger: options.logger ?? silentLogger(),
    metrics: { answered: () => undefined },
    storage: createMemoryStorage(),
    blobs: createMemoryBlobStore({ clock }),
    bus: createMemoryEventBus(),
    sha256: sha256Hex,
    images: createContainerInspector(),
    passwords: createWebPasswordHasher({ random, iterations: HASH_ITERATIONS }),
    vault: createWebVault({
      masterKeys: [{ id: 'memory', secret: random.bytes(KEY_BYTES) }],
      random,
    }),
    limiter: createMemoryRateLimiter({ clock }),
  };
}

function silentLogger(): Logger {
  return { info: () => undefined, warn: () => undefined, error: () => undefined };
}
