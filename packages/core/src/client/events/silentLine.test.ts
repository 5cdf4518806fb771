import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import type { Transport } from '../transport/Transport.js';
import { subscribeToEvents } from './subscribeToEvents.js';

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
});

/** Lines that are opened and then say only what the test says on them. */
function silentLines() {
  const lines: ReadableStreamDefaultController<Uint8Array>[] = [];
  const open: Transport['open'] = (_name, _parts, options) => {
    const signal = options?.signal;
    const body = new ReadableStream<Uint8Array>({
      start(controller) {
        lines.push(controller);
        signal?.addEventListener('abort', () => controller.error(signal.reason));
      },
    });
    return Promise.resolve(new Response(body));
  };
  const say = (text: string) => lines.at(-1)?.enqueue(new TextEncoder().encode(text));
  return { lines, say, transport: { open } as Transport };
}

function follow(transport: Transport) {
  const states: string[] = [];
  const random = { bytes: (length: number) => new Uint8Array(length) };
  const subscription = subscribeToEvents(
    transport,
    { random, sleep: () => Promise.resolve() },
    'w1',
    { onEvent: () => undefined, onState: (state) => states.push(state) },
  );
  return { states, subscription };
}

test('a line on which nothing is heard for 45 seconds is left for a new one; a comment is enough to stay', async () => {
  const { lines, say, transport } = silentLines();
  const { states, subscription } = follow(transport);
  await vi.advanceTimersByTimeAsync(44_999);
  expect([lines.length, states]).toEqual([1, ['connecting', 'open']]);
  say(': still here\n\n');
  await vi.advanceTimersByTimeAsync(44_999);
  expect(lines).toHaveLength(1);
  await vi.advanceTimersByTimeAsync(1);
  expect(lines).toHaveLength(2);
  expect(states).toEqual(['connecting', 'open', 'waiting', 'connecting', 'open']);
  subscription.close();
  await vi.advanceTimersByTimeAsync(0);
  expect(states.at(-1)).toBe('closed');
  await vi.advanceTimersByTimeAsync(90_000);
  expect(lines).toHaveLength(2);
});
