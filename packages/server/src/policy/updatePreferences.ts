import { transactAs } from '../app/transactAs.js';
import type { Answer, Call } from '../http/Call.js';
import { toPolicyView } from './toPolicyView.js';

/** Keeps the member's own wish to be always blurred, and since when (C4). */
export async function updatePreferences(
  call: Call<'updatePreferences'>,
): Promise<Answer<'updatePreferences'>> {
  const reply = await transactAs(call, async ({ tx, now, member, workspace }) => {
    const { alwaysBlur = member.alwaysBlurSince !== null } = call.body;
    const alwaysBlurSince = alwaysBlur ? (member.alwaysBlurSince ?? now) : null;
    const changed = { ...member, alwaysBlurSince };
    await tx.memberships.save(changed);
    return toPolicyView(call.app, tx, { workspace, member: changed, now });
  });
  return { reply };
}
