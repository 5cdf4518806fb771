import { expect, test } from 'vitest';

import { createLogger } from './createLogger.js';

function logging() {
  const lines: string[] = [];
  const log = createLogger('info', { write: (line) => void lines.push(line) });
  return { log, lines, last: () => JSON.parse(lines.at(-1) ?? '') as Record<string, unknown> };
}

test('writes one line of JSON with what happened', () => {
  const { log, last } = logging();
  log.info('ready', { port: 4780 });
  expect(last()).toMatchObject({ level: 30, msg: 'ready', port: 4780 });
});

test('names an error with its cause and where it came from', () => {
  const { log, last } = logging();
  log.error('failed', new Error('outer', { cause: new Error('inner') }), { requestId: 'r1' });
  expect(last()).toMatchObject({
    requestId: 'r1',
    error: { message: 'outer', cause: { message: 'inner' } },
  });
  expect(JSON.stringify(last())).toContain('createLogger.test.ts');
});

test.each([
  'no account bea@northlight.example here',
  'header was Bearer abc.def',
  `token ${'a1B2'.repeat(12)} is unknown`,
])('leaves out what stands in an error by accident: %s', (message) => {
  const { log, lines } = logging();
  log.error('failed', new Error(message, { cause: message }));
  expect(lines.join('')).not.toMatch(/northlight|abc\.def|a1B2/);
  expect(lines.join('')).toContain('[left out]');
});
