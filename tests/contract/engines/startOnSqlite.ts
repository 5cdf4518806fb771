import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createArgon2PasswordHasher, readConfig, startServer } from '@glimpse/server/node';
import { OPERATOR_KEY } from '../stage/operatorKey.js';
import type { ContractServer } from '../stage/ContractServer.js';
import type { TurnedClock } from '../stage/TurnedClock.js';

/** The whole server on an SQLite file, as `glimpse-server` starts it, but for its clock. */
export async function startOnSqlite(clock: TurnedClock): Promise<ContractServer> {
  const folder = await mkdtemp(join(tmpdir(), 'glimpse-contract-'));
  const config = readConfig({
    PORT: '0',
    GLIMPSE_DATABASE_URL: `file:${join(folder, 'glimpse.db')}`,
    GLIMPSE_OPERATOR_KEYS: OPERATOR_KEY,
    GLIMPSE_LOG_LEVEL: 'silent',
  });
  const server = await startServer(config, { clock });
  return {
    url: server.url,
    clock,
    storage: server.storage,
    hashPassword: (password) => createArgon2PasswordHasher().hash(password),
    async close() {
      await server.close();
      await rm(folder, { recursive: true, force: true });
    },
  };
}
