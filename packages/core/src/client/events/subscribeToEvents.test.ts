import { afterEach, expect, test } from 'vitest';
import type { GlimpseEvent } from '../../event/event.js';
import { quickClient } from '../../testing/quickClient.js';
import {
  answerProblem,
  startScriptedServer,
  type Answer,
} from '../../testing/startScriptedServer.js';
import type { GlimpseClientOptions } from '../transport/ClientOptions.js';
import { parseEventStream } from './parseEventStream.js';
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
        },
        onState(state: SubscriptionState, error) {
          told.states.push(error ? `${state} ${error.code}` : state);
          check();
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

test('a line separator of JavaScript’s ends no line of a stream', async () => {
  const text = 'data: a\u2028b\n\n';
  const body = new Blob([text]).stream();
  const found = [];
  for await (const event of parseEventStream(body)) found.push(event.data);
  expect(found).toEqual(['a\u2028b']);
});

test('a stream may be cut anywhere, in the middle of a letter too', async () => {
  const bytes = new TextEncoder().encode(
    'id: a\r\ndata: ü1\r\ndata: 2\r\n\r\nretry: 5\n\ndata\n\n',
  );
  const body = new ReadableStream<Uint8Array>({
    start(controller) {
      for (const byte of bytes) controller.enqueue(new Uint8Array([byte]));
      controller.close();
    },
  });
  const found = [];
  for await (const event of parseEventStream(body)) found.push(event);
  expect(found).toEqual([
    { id: 'a', data: 'ü1\n2', retryMs: undefined },
    { id: undefined, data: '', retryMs: 5 },
    { id: undefined, data: '', retryMs: undefined },
  ]);
});
