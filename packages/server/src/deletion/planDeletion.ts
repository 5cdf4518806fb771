import type { Answer, Call } from '../http/Call.js';
import { answerDeletion } from './answerDeletion.js';

/** Says what deleting some screenshots would do (D12). */
export async function planDeletion({
  app,
  caller,
  body,
  now,
}: Call<'planDeletion'>): Promise<Answer<'planDeletion'>> {
  const { actor } = caller;
  const planned = await app.storage.read((r) => answerDeletion(r, { actor, question: body, now }));
  return { reply: planned.answer };
}
