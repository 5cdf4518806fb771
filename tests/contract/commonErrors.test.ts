import { COMMON_ERRORS, errorStatus, GlimpseError, type WireErrorCode } from '@glimpse/core';
import type { Storage } from '@glimpse/server';
import { afterEach, expect, test } from 'vitest';
import { startInMemory, type InMemoryOptions } from './engines/startInMemory.js';
import type { ContractServer } from './stage/ContractServer.js';
import { createStage, type Stage } from './stage/createStage.js';
import { createTurnedClock } from './stage/TurnedClock.js';

type CommonCode = (typeof COMMON_ERRORS)[number];

let server: ContractServer | undefined;
afterEach(() => server?.close());

async function stageWith(options: InMemoryOptions): Promise<Stage> {
  server = await startInMemory(createTurnedClock(Date.UTC(2026, 0, 5, 8)), options);
  return createStage(server);
}

/** A storage that works until `fail` is called, and throws from then on. */
function fragileStorage(error: Error) {
  let isBroken = false;
  const around = (storage: Storage): Storage => ({
    ...storage,
    read: (work) => (isBroken ? Promise.reject(error) : storage.read(work)),
    transaction: (work) => (isBroken ? Promise.reject(error) : storage.transaction(work)),
  });
  return { around, fail: () => (isBroken = true) };
}

/** A call for each code that any route may answer. */
const cases: Readonly<Record<CommonCode, () => Promise<unknown>>> = {
  async invalid_request() {
    const stage = await stageWith({});
    const workspaceId = await stage.createWorkspace();
    return stage
      .as('owner')
      .screenshots.day({ workspaceId, day: '2026-02-30', timeZone: 'Mars/Olympus' });
  },
  async payload_too_large() {
    const stage = await stageWith({ settings: { maxJsonBytes: 1_000 } });
    const workspaceId = await stage.createWorkspace();
    return stage.as('bea').timer.start({ workspaceId, description: 'x'.repeat(2_000) });
  },
  async rate_limited() {
    const { as } = await stageWith({
      settings: {
        limits: {
          caller: { capacity: 3, perSecond: 0.5 },
          operator: { capacity: 1000, perSecond: 1000 },
          address: { capacity: 1000, perSecond: 200 },
          signIn: { capacity: 100, perSecond: 100 },
        },
      },
    });
    for (let call = 0; call < 3; call += 1) await as('bea').user.get();
    return as('bea').user.get();
  },
  async unavailable() {
    // As the SQL storage says it of a database that is busy, full or gone.
    const storage = fragileStorage(
      new GlimpseError('unavailable', 'The database is full just now.'),
    );
    const stage = await stageWith(storage);
    storage.fail();
    return stage.as('bea').user.get();
  },
  async internal() {
    const storage = fragileStorage(new Error('secret detail of the database'));
    const stage = await stageWith(storage);
    storage.fail();
    return stage.as('bea').user.get();
  },
};

/** What comes with a code beside the message. */
const also: Partial<Record<CommonCode, Readonly<Record<string, unknown>>>> = {
  invalid_request: { details: { issues: [{ path: 'day' }] } },
  rate_limited: { retryAfterMs: 2_000 },
};

test.each(COMMON_ERRORS)('any route may refuse with %s', async (code: CommonCode) => {
  const refusal: unknown = await cases[code]().catch((error: unknown) => error);
  expect(refusal).toMatchObject({
    name: 'GlimpseError',
    code,
    status: errorStatus(code satisfies WireErrorCode),
    requestId: expect.stringMatching(/^[\w-]+$/) as string,
    ...also[code],
  });
  expect(String(refusal)).not.toContain('secret');
});
