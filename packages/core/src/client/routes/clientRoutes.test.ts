import { expect, test } from 'vitest';
import { clientRoutesText, writtenClientRoutes } from '../../../generate/clientRoutes.js';
import { checkReply } from './checkReply.js';

test('the client’s routes are what the contract says now', async () => {
  expect(await writtenClientRoutes(), 'run "npm run generate -w @glimpse/core"').toBe(
    await clientRoutesText(),
  );
});

test('a field that may be null may not be missing', () => {
  const paths = checkReply('getTimeEntry', { id: 'e1' }).map(({ path }) => path);
  expect(paths).toContain('reply.trackedDuration');
  expect(paths).toContain('reply.taskId');
});
