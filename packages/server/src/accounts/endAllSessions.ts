import type { Answer, Call } from '../http/Call.js';

/** Ends every session of the caller, wherever it was begun. */
export async function endAllSessions({
  app,
  caller,
  now,
}: Call<'endAllSessions'>): Promise<Answer<'endAllSessions'>> {
  await app.storage.transaction((tx) => tx.sessions.revokeAll(caller.user.id, now));
  return undefined;
}
