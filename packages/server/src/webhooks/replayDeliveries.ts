import { instantAt } from '@glimpse/core';
import type { Answer, Call } from '../http/Call.js';
import type { ReplaySelection } from '../ports/index.js';

/** Makes deliveries wait again, as if never tried. */
export async function replayDeliveries({
  app,
  body,
  now,
}: Call<'replayDeliveries'>): Promise<Answer<'replayDeliveries'>> {
  const selection = toSelection(body);
  const replayed = await app.storage.transaction((tx) => tx.outbox.replay(selection, now));
  return { reply: { replayed } };
}

function toSelection(body: Call<'replayDeliveries'>['body']): ReplaySelection {
  if ('ids' in body) return { ids: body.ids.map(Number) };
  return 'since' in body ? { since: instantAt(body.since) } : body;
}
