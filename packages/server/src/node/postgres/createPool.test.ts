import { afterAll, beforeAll, describe, expect, test } from 'vitest';

import { createPool } from './createPool.js';
import { hasPostgres, startPostgres, type PostgresServer } from './test/startPostgres.js';

describe.skipIf(!hasPostgres())('a pool of connections', () => {
  let postgres: PostgresServer;
  beforeAll(async () => {
    postgres = await startPostgres();
  }, 120_000);
  afterAll(() => postgres.stop());

  test('outlives the break of one that is held between two statements', async () => {
    const pool = createPool({ connectionString: await postgres.createPlace() });
    const held = await pool.connect();
    const { rows } = await held.query<{ pid: number }>('select pg_backend_pid() as pid');
    const broken = new Promise((resolve) => held.once('end', () => resolve(undefined)));
    await pool.query('select pg_terminate_backend($1)', [rows[0]?.pid]);
    await broken;
    await expect(held.query('select 1')).rejects.toThrow();
    held.release(true);
    expect((await pool.query('select 1 as one')).rows).toEqual([{ one: 1 }]);
    await pool.end();
  });
});
