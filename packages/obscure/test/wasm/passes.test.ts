import { expect, test } from 'vitest';

import { passesText, writtenPasses } from '../../generate/passes.js';

test('the bytes of the hot passes are what their source compiles to', async () => {
  expect(await writtenPasses()).toBe(await passesText());
}, 60_000);
