import type { Answer, Call } from '../http/Call.js';
import { findEntry } from './findEntry.js';
import { toTimeEntry } from './toTimeEntry.js';

/** Reads an entry. */
export async function getTimeEntry({
  app,
  caller,
  params,
}: Call<'getTimeEntry'>): Promise<Answer<'getTimeEntry'>> {
  const entry = await app.storage.read((r) => findEntry(r, caller.actor, params.timeEntryId));
  return { reply: toTimeEntry(entry) };
}
