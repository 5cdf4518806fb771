import pg from 'pg';

/**
 * A pool whose broken connections are found by whoever uses them next. Both an idle connection and one
 * that waits between two statements of a transaction tell of a break by an `error` event, and an event
 * that nobody hears ends the process.
 */
export function createPool(options: pg.PoolConfig): pg.Pool {
  const pool = new pg.Pool(options);
  pool.on('error', () => {});
  pool.on('connect', (client) => client.on('error', () => {}));
  return pool;
}
