import { expect, test } from 'vitest';
import { clientRoutesText, writtenClientRoutes } from '../../../generate/clientRoutes.js';

test('the client’s routes are what the contract says now', async () => {
  expect(await writtenClientRoutes(), 'run "npm run generate -w @glimpse/core"').toBe(
    await clientRoutesText(),
  );
});
