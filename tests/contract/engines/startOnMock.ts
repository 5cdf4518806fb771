import { createMockServer } from '@glimpse/mock-server';
import { startMockListener } from '@glimpse/mock-server/node';
import type { ContractServer } from '../stage/ContractServer.js';
import { OPERATOR_KEY } from '../stage/operatorKey.js';
import type { TurnedClock } from '../stage/TurnedClock.js';

const URL = 'https://mock.glimpse.example';

/** The mock server behind Mock Service Worker, as tests and stories of a host meet it. */
export async function startOnMock(clock: TurnedClock): Promise<ContractServer> {
  const server = await createMockServer({
    scenario: 'empty',
    operatorKeys: [OPERATOR_KEY],
    clock: {
      now: clock.now,
      turnTo: (instant) => void clock.turn(Number(instant) - clock.now()),
      advance: (byMs) => void clock.turn(byMs),
    },
  });
  const listener = startMockListener(server, { baseUrl: URL });
  return {
    url: URL,
    clock,
    storage: server.storage,
    hashPassword: (password) => server.passwords.hash(password),
    close: async () => listener.stop(),
  };
}
