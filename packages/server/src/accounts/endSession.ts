import type { Answer, Call } from '../http/Call.js';

/** Ends the session that made the call; an API key has none to end. */
export async function endSession({
  app,
  caller,
  now,
}: Call<'endSession'>): Promise<Answer<'endSession'>> {
  const { credential } = caller;
  if (credential.kind === 'session')
    await app.storage.transaction((tx) => tx.sessions.revoke(credential.tokenHash, now));
  return undefined;
}
