import type { Answer, Call } from '../http/Call.js';
import { openEventStream } from './openEventStream.js';

/** Follows what happens in the workspace, as far as the caller may see it (V2). */
export async function subscribeEvents({
  app,
  caller,
  signal,
  lastEventId,
}: Call<'subscribeEvents'>): Promise<Answer<'subscribeEvents'>> {
  const after =
    lastEventId !== undefined && /^\d{1,15}$/.test(lastEventId) ? lastEventId : undefined;
  return {
    events: openEventStream({
      app,
      caller,
      signal,
      after: after === undefined ? undefined : Number(after),
    }),
  };
}
