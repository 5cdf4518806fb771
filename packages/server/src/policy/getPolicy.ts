import type { Answer, Call } from '../http/Call.js';
import { toPolicyView } from './toPolicyView.js';

/** Reads what is recorded in the workspace. */
export async function getPolicy({
  app,
  caller,
  now,
}: Call<'getPolicy'>): Promise<Answer<'getPolicy'>> {
  const { workspace, member } = caller;
  const reply = await app.storage.read((r) => toPolicyView(app, r, { workspace, member, now }));
  return { reply };
}
