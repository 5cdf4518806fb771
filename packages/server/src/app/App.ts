import type { Clock, RandomSource } from '@glimpse/core';
import type {
  BlobStore,
  Digest,
  EventBus,
  HostTokenVerifier,
  ImageInspector,
  Logger,
  Metrics,
  PasswordHasher,
  RateLimiter,
  Storage,
  Vault,
} from '../ports/index.js';
import type { AppSettings } from './AppSettings.js';

/** Everything the app needs from outside: one adapter per port. */
export interface Dependencies {
  readonly storage: Storage;
  /** Where images lie, unless the storage keeps them itself (`Repositories.blobs`). */
  readonly blobs: BlobStore;
  readonly bus: EventBus;
  readonly sha256: Digest;
  readonly images: ImageInspector;
  readonly passwords: PasswordHasher;
  readonly vault: Vault;
  /** For hosts that sign their people in themselves; absent where none does. */
  readonly hostTokens?: HostTokenVerifier | undefined;
  readonly limiter: RateLimiter;
  readonly logger: Logger;
  readonly metrics: Metrics;
  readonly clock: Clock;
  /** Cryptographic: ids, tokens and keys come from it. */
  readonly random: RandomSource;
}

/** What every verb is handed: the ports and the settings, complete. */
export interface App extends Dependencies {
  readonly settings: AppSettings;
}
