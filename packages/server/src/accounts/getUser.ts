import type { Answer, Call } from '../http/Call.js';
import { toUser } from './toUser.js';

/** Reads the caller's account. */
export async function getUser({ app, caller }: Call<'getUser'>): Promise<Answer<'getUser'>> {
  return { reply: await app.storage.read((r) => toUser(r, caller.user)) };
}
