import { afterEach, expect, test } from 'vitest';
import type { GlimpseEvent } from '../../event/event.js';
import { quickClient } from '../../testing/quickClient.js';
import {
  answerProblem,
  startScriptedServer,
  type Answer,
} from '../../testing/startScriptedServer.js';
import type { GlimpseClientOptions } from '../transport/ClientOptions.js';
import type { SubscribeOptions, SubscriptionState } from './subscribeToEvents.js';

let stop: (() => Promise<void>) | undefined;
afterEach(async () => {
  await stop?.();
  stop = undefined;
});

const LAST = [0, 0, 0, 0, 0x04, 0xaf];

/** Draws 1199 again and again: the largest of 300, of 600 and of 1200. */
const LARGEST = {
  random: { bytes: (length: number) => Uint8Array.from({ length }, (_, at) => LAST[at] ?? 0) },
};

const started = {
  type: 'timer.started',
  at: '2026-11-19T09:00:00Z',
  userId: 'u1',
  timeEntryId: 'e1',
};

function stream(...chunks: string[]): Answer {
  return (response) => {
    response.writeHead(200, { 'content-type': 'text/event-stream' });
    for (const chunk of chunks) response.write(chunk);
  };
}

function streamAndEnd(...chunks: string[]): Answer {
  return (response, asked) => {
    stream(...chunks)(response, asked);
    response.end();
  };
}

/** Takes the next `count` uncaught errors in place of whoever listens for them otherwise. */
function catchUncaught(count: number): Promise<unknown[]> {
  const others = process.listeners('uncaughtException');
  process.removeAllListeners('uncaughtException');
  const caught: unknown[] = [];
  return new Promise((resolve) => {
    process.on('uncaughtException', function take(error) {
      caught.push(error);
      if (caught.length < count) return;
      process.off('uncaughtException', take);
      for (const other of others) process.on('uncaughtException', other);
      resolve(caught);
    });
  });
}

/** Subscribes and resolves once `done` says so, with all that was told. */
async function listenUntil(
  answers: Answer[],
  done: (told: { events: GlimpseEvent[]; states: string[] }) => boolean,
  options: Partial<SubscribeOptions> = {},
  wishes: Partial<GlimpseClientOptions> = {},
) {
  const server = await startScriptedServer(answers);
  stop = server.close;
  const { client, waits } = quickClient(server.baseUrl, wishes);
  const ending = new AbortController();
  const told = {
    events: [] as GlimpseEvent[],
    ids: [] as (string | undefined)[],
    states: [] as string[],
  };
  await new Promise<void>((resolve) => {
    const check = () => {
      if (done(told)) resolve();
    };
    client.events.subscribe(
      { workspaceId: 'w1' },
      {
        ...options,
        signal: options.signal ?? ending.signal,
        onEvent(event, id) {
          told.events.push(event);
          told.ids.push(id);
          check();
          options.onEvent?.(event, id);
        },
        onState(state: SubscriptionState, error) {
          told.states.push(error ? `${state} ${error.code}` : state);
          check();
          options.onState?.(state, error);
        },
      },
    );
  });
  ending.abort();
  return { ...told, waits, asked: server.asked };
}

test('events are told in order with their ids; comments and unknown kinds are passed over', async () => {
  const { events, ids } = await listenUntil(
    [
      stream(
        ': hello\n\n',
        `id: 1\ndata: ${JSON.stringify(started)}\n\n`,
        'id: 2\ndata: {"type":"from.the.future"}\n\n',
        `id: 3\ndata: ${JSON.stringify({ ...started, type: 'timer.stopped' })}\n\n`,
      ),
    ],
    (told) => told.events.length === 2,
  );
  expect(events.map(({ type }) => type)).toEqual(['timer.started', 'timer.stopped']);
  expect(ids).toEqual(['1', '3']);
});

test('a broken line is taken up again after the last event, and says so', async () => {
  const { asked, states, waits } = await listenUntil(
    [
      streamAndEnd('retry: 250\n\n', `id: 7\ndata: ${JSON.stringify(started)}\n\n`),
      stream(`id: 8\ndata: ${JSON.stringify(started)}\n\n`),
    ],
    (told) => told.events.length === 2,
  );
  expect(states.slice(0, 5)).toEqual([
    'connecting',
    'open',
    'waiting network',
    'connecting',
    'open',
  ]);
  expect(asked.map(({ headers }) => headers['last-event-id'])).toEqual([undefined, '7']);
  expect(waits).toEqual([250]);
});

test('a subscription resumes where it is told to', async () => {
  const { asked } = await listenUntil(
    [stream(`id: 43\ndata: ${JSON.stringify(started)}\n\n`)],
    (told) => told.events.length === 1,
    { lastEventId: '42' },
  );
  expect(asked[0]?.headers['last-event-id']).toBe('42');
});

test('a refusal that will not pass ends the subscription', async () => {
  const { states, asked } = await listenUntil([answerProblem('not_found', 404)], (told) =>
    told.states.some((state) => state.startsWith('closed')),
  );
  expect(states).toEqual(['connecting', 'closed not_found']);
  expect(asked).toHaveLength(1);
});

test('a server that opens lines and says nothing is asked ever less often', async () => {
  const { states, waits } = await listenUntil(
    [streamAndEnd(), streamAndEnd(), streamAndEnd(), stream(': at last\n\n')],
    (told) => told.states.filter((state) => state === 'open').length === 4,
    {},
    LARGEST,
  );
  expect(states.slice(0, 3)).toEqual(['connecting', 'open', 'waiting network']);
  expect(waits).toEqual([299, 599, 1199]);
});

test('a Retry-After is waited for once, said, and never longer than the client’s patience', async () => {
  const { states, waits, asked } = await listenUntil(
    [
      answerProblem('unavailable', 503, { 'retry-after': '20' }),
      answerProblem('unavailable', 503, { 'retry-after': '9999999' }),
      stream(': open\n\n'),
    ],
    (told) => told.states.includes('open'),
  );
  expect(states.slice(0, 3)).toEqual(['connecting', 'waiting unavailable', 'connecting']);
  expect(waits).toEqual([20_000, 60_000]);
  expect(asked).toHaveLength(3);
});

test('a listener that throws is told on, breaks no line and hides no error', async () => {
  const caught = catchUncaught(2);
  const heard: string[] = [];
  const { asked, states } = await listenUntil(
    [stream(...['1', '2'].map((id) => `id: ${id}\ndata: ${JSON.stringify(started)}\n\n`))],
    (told) => told.events.length === 2,
    {
      onEvent(_, id = '') {
        heard.push(id);
        throw new Error(`The listener fails at ${id}.`);
      },
    },
  );
  expect(heard).toEqual(['1', '2']);
  expect(states).toEqual(['connecting', 'open']);
  expect(asked).toHaveLength(1);
  expect((await caught).map(String)).toEqual([
    'Error: The listener fails at 1.',
    'Error: The listener fails at 2.',
  ]);
});

test('a listener of states that throws ends no subscription', async () => {
  const caught = catchUncaught(1);
  const { events } = await listenUntil(
    [stream(`id: 1\ndata: ${JSON.stringify(started)}\n\n`)],
    (told) => told.events.length === 1,
    {
      onState(state) {
        if (state === 'open') throw new Error('The listener fails.');
      },
    },
  );
  expect(events).toHaveLength(1);
  expect(await caught).toHaveLength(1);
});

test('closing ends it', async () => {
  const controller = new AbortController();
  setTimeout(() => controller.abort(), 40);
  const { states } = await listenUntil(
    [stream(': open\n\n')],
    (told) => told.states.includes('closed'),
    { signal: controller.signal },
  );
  expect(states.at(-1)).toBe('closed');
});
