import { webcrypto } from 'node:crypto';
import { dirname } from 'node:path';

import { cryptoRandom, DEFAULT_POLICY_BOUNDS, type Clock } from '@glimpse/core';

import { createMemoryRateLimiter } from '../adapters/memory/createMemoryRateLimiter.js';
import type { Dependencies } from '../app/App.js';
import type { AppSettings } from '../app/AppSettings.js';
import { createApp } from '../createApp.js';
import type { Metrics, Storage } from '../ports/index.js';
import type { MasterSecrets, ServerConfig } from './config/ServerConfig.js';
import { seedDemo } from './demo/seedDemo.js';
import { nodeDigest } from './digest/nodeDigest.js';
import { addressOf } from './http/addressOf.js';
import { listen } from './http/listen.js';
import { routeRequests } from './http/routeRequests.js';
import { serveWebApp } from './http/serveWebApp.js';
import { createSharpImageInspector } from './images/createSharpImageInspector.js';
import { createJobs } from './jobs/createJobs.js';
import { runJobs } from './jobs/runJobs.js';
import { createJwtVerifier } from './jwt/createJwtVerifier.js';
import { loadMasterKeys } from './keys/loadMasterKeys.js';
import { namedMasterKeys } from './keys/namedMasterKeys.js';
import { createLogger } from './logging/createLogger.js';
import { createPrometheusMetrics } from './metrics/createPrometheusMetrics.js';
import { readQueues } from './metrics/readQueues.js';
import { serveMetrics } from './metrics/serveMetrics.js';
import { openBlobs } from './openBlobs.js';
import { openBus, type OpenBus } from './openBus.js';
import { openStorage } from './openStorage.js';
import { createArgon2PasswordHasher } from './passwords/createArgon2PasswordHasher.js';
import type { SqlStorage } from './sql/SqlStorage.js';
import { StartError } from './StartError.js';
import { createNodeVault } from './vault/createNodeVault.js';

/** A server that answers. */
export interface RunningServer {
  /** Where it can be reached, as `http://127.0.0.1:4780`. */
  readonly url: string;
  /** Where it keeps things, for whoever runs in the same process: one process holds the file. */
  readonly storage: Storage;
  /** Finishes the answers that are owed (for up to 10 s), stops the jobs and closes the database. */
  close(): Promise<void>;
}

/** What a test may turn. */
export interface StartOptions {
  /** @default the machine's clock */
  readonly clock?: Clock;
}

/**
 * Starts a whole server: the API over the configured storage, the web app beside it, the jobs.
 *
 * @throws StartError with one sentence for the person who started it
 * @example
 * const server = await startServer(readConfig(process.env));
 * process.once('SIGTERM', () => void server.close());
 */
export async function startServer(
  config: ServerConfig,
  { clock = { now: () => Date.now() } }: StartOptions = {},
): Promise<RunningServer> {
  const webApp = config.appFolder === undefined ? undefined : await serveWebApp(config.appFolder);
  const storage = await openStorage(config, clock);
  const bus = openBus(config.database, storage);
  const closeAll = async () => {
    await bus.close();
    await storage.close();
  };
  try {
    const metrics = createPrometheusMetrics(() => readQueues(storage, clock));
    const dependencies = assemble(config, { storage, bus, clock, metrics });
    if (config.demo) await seedDemo(dependencies, { ...config.demo, folder: homeOf(config) });
    const server = await listen({
      host: config.host,
      port: config.port,
      fetch: routeRequests({
        app: createApp(dependencies, settingsOf(config)),
        metrics: serveMetrics(metrics, config.metricsToken),
        webApp,
      }),
      onFault: (error) => dependencies.logger.error('a call failed outside of the app', error),
    });
    const jobs = runJobs(
      createJobs({ ...dependencies, days: storage.days, webhook: config.webhook }),
      {
        logger: dependencies.logger,
        watch: metrics,
        alone: (job, work) => storage.alone(job, work),
      },
    );
    return {
      url: server.url,
      storage,
      close: async () => {
        await Promise.all([server.close(), jobs.stop()]);
        await closeAll();
      },
    };
  } catch (error) {
    await closeAll();
    throw error;
  }
}

function assemble(
  config: ServerConfig,
  {
    storage,
    bus,
    clock,
    metrics,
  }: { storage: SqlStorage; bus: OpenBus; clock: Clock; metrics: Metrics },
): Dependencies & { readonly masterKeyId: string } {
  const masterKeys = namedMasterKeys(masterKeysOf(config));
  const random = cryptoRandom(webcrypto);
  return {
    storage,
    blobs: openBlobs(config.blobs, storage),
    bus: bus.bus,
    sha256: nodeDigest,
    images: createSharpImageInspector(),
    passwords: createArgon2PasswordHasher(),
    vault: createNodeVault(masterKeys),
    masterKeyId: masterKeys[0].id,
    hostTokens: config.jwt && createJwtVerifier(config.jwt, { clock }),
    limiter: createMemoryRateLimiter({ clock }),
    logger: createLogger(config.logLevel),
    metrics,
    clock,
    random,
  };
}

function masterKeysOf(config: ServerConfig): MasterSecrets {
  if (config.masterKeys) return config.masterKeys;
  if (config.database.kind === 'sqlite') return loadMasterKeys(`${config.database.file}.key`);
  throw new StartError(
    'GLIMPSE_MASTER_KEY is needed with a database that several servers share: set 32 random bytes (openssl rand -hex 32).',
  );
}

function settingsOf(config: ServerConfig): Partial<AppSettings> {
  const windowSeconds = config.demo?.windowSeconds;
  const { intervalSeconds, retentionDays } = DEFAULT_POLICY_BOUNDS;
  return {
    corsOrigins: config.corsOrigins,
    operatorKeys: config.operatorKeys,
    tellsHost: config.webhook !== undefined,
    addressOf: (request, bindings) => addressOf(request, bindings, config.trustsProxy),
    ...(windowSeconds === undefined
      ? {}
      : {
          policyBounds: {
            intervalSeconds: {
              ...intervalSeconds,
              min: Math.min(windowSeconds, intervalSeconds.min),
            },
            retentionDays,
          },
        }),
  };
}

/** Where files that belong to the server lie: beside its database. */
function homeOf(config: ServerConfig): string {
  return config.database.kind === 'sqlite' ? dirname(config.database.file) : process.cwd();
}
