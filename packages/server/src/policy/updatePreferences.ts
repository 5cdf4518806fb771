import { transactAs } from '../app/transactAs.js';
import type { Answer, Call } from '../http/Call.js';
import { toPolicyView } from './toPolicyView.js';

/** Keeps the member's own wish to be always obscured, and since when (C4). */
export async function updatePreferences(
  call: Call<'updatePreferences'>,
): Promise<Answer<'updatePreferences'>> {
  const reply = await transactAs(call, async ({ tx, now, member, workspace }) => {
    const { alwaysObscure = member.alwaysObscureSince !== null } = call.body;
    const alwaysObscureSince = alwaysObscure ? (member.alwaysObscureSince ?? now) : null;
    const changed = { ...member, alwaysObscureSince };
    await tx.memberships.save(changed);
    return toPolicyView(call.app, tx, { workspace, member: changed, now });
  });
  return { reply };
}
