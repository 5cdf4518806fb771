import { expect, test } from 'vitest';
import { parseEventStream } from './parseEventStream.js';

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
