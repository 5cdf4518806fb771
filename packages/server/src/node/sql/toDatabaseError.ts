import { GlimpseError } from '@glimpse/core';

/** Codes of the drivers that say nothing about the question: the database itself cannot work just now. */
const UNAVAILABLE =
  /^(SQLITE_(BUSY|LOCKED|FULL|IOERR|CANTOPEN|NOMEM|READONLY|PROTOCOL)|ECONN|EPIPE|ETIMEDOUT|ENOTFOUND|EAI_|08|53|57P|57014|55P03|40001|40P01)/;

/**
 * What a driver threw, for the rest of the server: `unavailable` when the database is full, busy,
 * gone or unreadable, so that callers come back later; anything else is a fault of ours and stays.
 */
export function toDatabaseError(error: unknown): unknown {
  const code = error instanceof Error && 'code' in error ? String(error.code) : '';
  if (!UNAVAILABLE.test(code)) return error;
  return new GlimpseError(
    'unavailable',
    `The database cannot do its work just now (${code}), so nothing was changed. Try again in a moment.`,
    { cause: error },
  );
}
