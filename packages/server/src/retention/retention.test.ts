import { expect, test } from 'vitest';
import { createMemoryBlobStore } from '../adapters/memory/createMemoryBlobStore.js';
import { createMemoryStorage } from '../adapters/memory/createMemoryStorage.js';
import {
  captureRow,
  entryRow,
  idOf,
  MINUTE,
  NINE,
  screenshotRow,
  userRow,
  workspaceRow,
} from '../testing/storedRows.js';
import { purgeExpired } from './purgeExpired.js';
import { sweepBlobs } from './sweepBlobs.js';

const w1 = idOf<never>('w1');
const HOUR = 60 * MINUTE;

/** A workspace whose 1,201 screenshots expire one a millisecond from nine o'clock on. */
async function fill() {
  let now = NINE + 600;
  const clock = { now: () => now, turnTo: (at: number) => (now = at) };
  const storage = createMemoryStorage();
  const blobs = createMemoryBlobStore({ clock });
  await storage.transaction(async (tx) => {
    await tx.workspaces.save(workspaceRow('w1'));
    await tx.users.save(userRow('u1'));
    await tx.timeEntries.save(entryRow('e1'));
    await tx.captures.insert(captureRow('c1'));
    for (let index = 0; index <= 1200; index += 1) {
      const id = `s${index}`;
      await tx.screenshots.insert(screenshotRow(id, { expiresAt: NINE + index }));
      await blobs.put(`w1/${id}`, new Uint8Array([1]));
    }
  });
  const left = async () => (await blobs.list({ limit: 5000 })).length;
  return { storage, blobs, clock, left };
}

test('T1 destroys row and image of all that has expired and of nothing else, and no time', async () => {
  const { storage, blobs, clock, left } = await fill();
  expect(await purgeExpired({ storage, blobs, clock })).toBe(601);
  expect(await purgeExpired({ storage, blobs, clock })).toBe(0);
  expect(await left()).toBe(600);
  const after = await storage.read(async (r) => ({
    entry: await r.timeEntries.get({ workspaceId: w1, timeEntryId: idOf('e1') }),
    gone: await r.screenshots.get({ workspaceId: w1, screenshotId: idOf('s600') }),
    stays: await r.screenshots.get({ workspaceId: w1, screenshotId: idOf('s601') }),
    tombstones: await r.screenshots.tombstones({ workspaceId: w1, screenshotIds: [idOf('s600')] }),
    doomed: await r.doomedBlobs.list(10),
  }));
  expect(after.entry).toEqual(entryRow('e1'));
  expect([after.gone, after.stays?.id]).toEqual([undefined, 's601']);
  expect(after.tombstones).toMatchObject([{ fate: 'expired', at: NINE + 600, by: null }]);
  expect(after.doomed).toEqual([]);
});

test('T1 a purge that is stopped goes on where it was', async () => {
  const { storage, blobs, clock } = await fill();
  clock.turnTo(NINE + HOUR);
  const stop = new AbortController();
  const counting = {
    ...storage,
    transaction: (...work: Parameters<typeof storage.transaction>) => {
      stop.abort();
      return storage.transaction(...work);
    },
  } as typeof storage;
  expect(await purgeExpired({ storage: counting, blobs, clock, signal: stop.signal })).toBe(25);
  expect(await purgeExpired({ storage, blobs, clock })).toBe(1176);
});

test('T1 D13 a blob store that was away is found and finished by the sweeper', async () => {
  const { storage, blobs, clock, left } = await fill();
  const away = { ...blobs, delete: () => Promise.reject(new Error('the blob store is away')) };
  await expect(purgeExpired({ storage, blobs: away, clock })).rejects.toThrow('away');
  expect(await left()).toBe(1201);
  expect(await sweepBlobs({ storage, blobs, clock })).toEqual({ finished: 25, orphans: 0 });
  expect(await left()).toBe(1176);
  expect(await purgeExpired({ storage, blobs, clock })).toBe(576);
});

test('D13 an image that never got its row is destroyed once it is old enough', async () => {
  const { storage, blobs, clock, left } = await fill();
  clock.turnTo(NINE + HOUR);
  await blobs.put('w1/torn', new Uint8Array([1]));
  clock.turnTo(NINE + 2 * HOUR);
  expect(await sweepBlobs({ storage, blobs, clock })).toEqual({ finished: 0, orphans: 0 });
  clock.turnTo(NINE + 2 * HOUR + 1);
  expect(await sweepBlobs({ storage, blobs, clock })).toEqual({ finished: 0, orphans: 1 });
  expect(await blobs.get('w1/torn')).toBeUndefined();
  expect(await left()).toBe(1201);
});
