import { expect, test } from 'vitest';

import { Pool } from './Pool.js';

test('one user at a time, in the order of asking, also after one failed', async () => {
  const pool = new Pool(['the only one']);
  const seen: string[] = [];
  const work = (name: string, fails = false) =>
    pool.use(async () => {
      seen.push(`${name} in`);
      await Promise.resolve();
      seen.push(`${name} out`);
      if (fails) throw new Error(name);
    });
  const all = await Promise.allSettled([work('a'), work('b', true), work('c')]);
  expect(all.map(({ status }) => status)).toEqual(['fulfilled', 'rejected', 'fulfilled']);
  expect(seen).toEqual(['a in', 'a out', 'b in', 'b out', 'c in', 'c out']);
});

test('as many users at once as there are things', async () => {
  const pool = new Pool([1, 2]);
  const taken = [await pool.acquire(), await pool.acquire()];
  expect(new Set(taken)).toEqual(new Set([1, 2]));
  const third = pool.acquire();
  pool.release(2);
  expect(await third).toBe(2);
});
