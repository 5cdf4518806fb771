import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { getRequestListener } from '@hono/node-server';
import {
  createApp,
  createMemoryDependencies,
  type AppSettings,
  type Storage,
} from '@glimpse/server';
import { OPERATOR_KEY } from '../stage/operatorKey.js';
import type { ContractServer } from '../stage/ContractServer.js';
import type { TurnedClock } from '../stage/TurnedClock.js';

/** What may be put in place of the usual. */
export interface InMemoryOptions {
  readonly settings?: Partial<AppSettings>;
  /** What stands between the app and its storage. */
  readonly around?: (storage: Storage) => Storage;
}

/** The same app over memory, as the mock server runs it, checking each of its own answers. */
export async function startInMemory(
  clock: TurnedClock,
  { settings = {}, around = (storage) => storage }: InMemoryOptions = {},
): Promise<ContractServer> {
  const dependencies = createMemoryDependencies({ clock });
  const storage = around(dependencies.storage);
  const app = createApp(
    { ...dependencies, storage },
    { operatorKeys: [OPERATOR_KEY], ...settings, verifyReplies: true },
  );
  const answer = getRequestListener((request) => app.fetch(request), {
    overrideGlobalObjects: false,
  });
  const server = createServer((incoming, outgoing) => void answer(incoming, outgoing));
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    clock,
    storage: dependencies.storage,
    hashPassword: (password) => dependencies.passwords.hash(password),
    close: () => closeServer(server),
  };
}

function closeServer(server: Server): Promise<void> {
  return new Promise((resolve) => {
    server.close(() => resolve());
    server.closeAllConnections();
  });
}
