import { sql, type Kysely } from 'kysely';

import type { Tables } from '../../sql/Tables.js';

/** Length of a UTC day, which never has another. */
export const DAY_MS = 86_400_000;

/** Everything outside of the days that have a table. */
export const OTHER_DAYS = 'screenshots_other_days';

const PREFIX = 'screenshots_day_';

/** The table of one UTC day. */
export interface DayTable {
  readonly name: string;
  /** Its first millisecond; the day is [startAt, startAt + {@link DAY_MS}). */
  readonly startAt: number;
}

/** The table that an instant belongs to, whether or not it has been made. */
export function dayTableOf(at: number): DayTable {
  const startAt = Math.floor(at / DAY_MS) * DAY_MS;
  const day = new Date(startAt).toISOString().slice(0, 10);
  return { name: `${PREFIX}${day.replaceAll('-', '')}`, startAt };
}

/** The day tables that there are, oldest first. */
export async function listDayTables(db: Kysely<Tables>): Promise<DayTable[]> {
  const { rows } = await sql<{ name: string }>`select relname as name from pg_inherits
    join pg_class on pg_class.oid = inhrelid where inhparent = 'screenshots'::regclass
    order by relname`.execute(db);
  return rows
    .filter(({ name }) => name.startsWith(PREFIX))
    .map(({ name }) => {
      const digits = name.slice(PREFIX.length);
      const day = [digits.slice(0, 4), digits.slice(4, 6), digits.slice(6)].join('-');
      return { name, startAt: Date.parse(`${day}T00:00:00Z`) };
    });
}
