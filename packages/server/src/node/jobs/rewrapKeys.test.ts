import { expect, test } from 'vitest';

import { createMemoryStorage } from '../../adapters/memory/createMemoryStorage.js';
import {
  captureRow,
  entryRow,
  idOf,
  screenshotRow,
  userRow,
  workspaceRow,
} from '../../testing/storedRows.js';
import { createNodeVault } from '../vault/createNodeVault.js';
import { rewrapKeys } from './rewrapKeys.js';

const old = { id: 'old', secret: new Uint8Array(32).fill(1) };
const fresh = { id: 'fresh', secret: new Uint8Array(32).fill(2) };
const image = new TextEncoder().encode('what the screen showed');

test('D13 the master key is rotated without rewriting an image, and the old one is of no use then', async () => {
  const storage = createMemoryStorage();
  const sealed = await createNodeVault([old]).seal(image, 'w1/s0');
  await storage.transaction(async (tx) => {
    await tx.workspaces.save(workspaceRow('w1'));
    await tx.users.save(userRow('u1'));
    await tx.timeEntries.save(entryRow('e1'));
    await tx.captures.insert(captureRow('c1'));
    for (let index = 0; index < 501; index += 1) {
      await tx.screenshots.insert(screenshotRow(`s${index}`, { key: sealed.key }));
    }
  });
  const vault = createNodeVault([fresh, old]);
  expect(await rewrapKeys({ storage, vault, masterKeyId: 'fresh' })).toBe(501);
  expect(await rewrapKeys({ storage, vault, masterKeyId: 'fresh' })).toBe(0);
  const row = await storage.read((r) =>
    r.screenshots.get({ workspaceId: idOf('w1'), screenshotId: idOf('s0') }),
  );
  const key = row?.key ?? sealed.key;
  const withoutOld = createNodeVault([fresh]);
  expect(await withoutOld.open({ sealed: sealed.sealed, key }, 'w1/s0')).toEqual(image);
  await expect(
    createNodeVault([old]).open({ sealed: sealed.sealed, key }, 'w1/s0'),
  ).rejects.toThrow('not configured');
});
