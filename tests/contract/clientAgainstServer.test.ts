import {
  API_BASE,
  contract,
  errorStatus,
  type RouteName,
  type RouteSpec,
  type WireErrorCode,
} from '@glimpse/core';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import type { Case } from './cases/CasesOf.js';
import { contractCases } from './cases/contractCases.js';
import { startInMemory } from './engines/startInMemory.js';
import { startOnMock } from './engines/startOnMock.js';
import { startOnSqlite } from './engines/startOnSqlite.js';
import type { ContractServer } from './stage/ContractServer.js';
import { createStage, type Stage } from './stage/createStage.js';
import { createTurnedClock, HOUR_MS } from './stage/TurnedClock.js';

const routes = Object.keys(contract) as RouteName[];
const specs: Readonly<Record<RouteName, RouteSpec>> = contract;

test('every route of the contract and every code it declares has a case', () => {
  const declared = routes.map((route) => [route, [...specs[route].errors].sort()]);
  const tried = routes.map((route) => [route, Object.keys(contractCases[route].refuses).sort()]);
  expect(tried).toEqual(declared);
});

const ENGINES = [
  ['SQLite', startOnSqlite],
  ['memory', startInMemory],
  ['the mock', startOnMock],
] as const;

describe.each(ENGINES)('the client against the server on %s', (_, start) => {
  let server: ContractServer;
  let stage: Stage;

  beforeAll(async () => {
    server = await start(createTurnedClock(Date.UTC(2026, 0, 5, 8)));
    stage = await createStage(server);
  });
  afterAll(() => server?.close());
  beforeEach(() => {
    server.clock.turn(HOUR_MS);
    stage.takeCalls();
  });

  describe.each(routes)('%s', (route) => {
    const { answers, refuses } = contractCases[route];

    test('answers', async () => {
      await answers(stage);
      expect(stage.takeCalls()).toContainEqual(callOf(route));
    });

    test.each(Object.entries(refuses) as [WireErrorCode, Case][])(
      'refuses with %s',
      async (code, refusal) => {
        await expect(refusal(stage)).rejects.toMatchObject({
          name: 'GlimpseError',
          code,
          status: errorStatus(code),
          // What failed and what to do, and the name under which the server's log knows the call.
          message: expect.stringMatching(/\w+.*[.:;,] .+[.)]$/s) as string,
          requestId: expect.stringMatching(/^[\w-]+$/) as string,
        });
        expect(stage.takeCalls().at(-1)).toEqual(callOf(route));
      },
    );
  });
});

/** Method and path of a route's calls, whatever the ids in them. */
function callOf(route: RouteName): string {
  const { method, path } = specs[route];
  const pattern = (API_BASE + path).replaceAll(/\{\w+\}/g, '[^/]+');
  return expect.stringMatching(new RegExp(`^${method} ${pattern}$`)) as string;
}
