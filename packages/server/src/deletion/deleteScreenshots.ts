import type { EntryEffect } from '@glimpse/core';
import { refuse } from '../app/refuse.js';
import { transactAs, type MemberUnit } from '../app/transactAs.js';
import type { Answer, Call } from '../http/Call.js';
import type { TimeEntryRecord } from '../ports/index.js';
import { answerDeletion } from './answerDeletion.js';
import { buryScreenshots } from './buryScreenshots.js';
import { destroyEntry } from './destroyEntry.js';
import { subtractTime } from './subtractTime.js';

/** Carries out the plan that was shown, or nothing when it no longer holds (D12). */
export async function deleteScreenshots(
  call: Call<'deleteScreenshots'>,
): Promise<Answer<'deleteScreenshots'>> {
  const { digest, ...question } = call.body;
  const reply = await transactAs(call, async (unit) => {
    const { tx, actor, now } = unit;
    const { answer, entries } = await answerDeletion(tx, { actor, question, now });
    if (answer.plan.digest !== digest)
      throw refuse('plan_changed', undefined, {
        details: { plan: answer.plan, days: answer.days },
      });
    for (const effect of answer.plan.entries) {
      const entry = entries.find(({ id }) => id === effect.timeEntryId);
      if (entry) await carryOut(unit, entry, effect, answer.plan.mode);
    }
    return answer;
  });
  return { reply };
}

async function carryOut(
  unit: MemberUnit,
  entry: TimeEntryRecord,
  effect: EntryEffect,
  mode: 'member' | 'admin',
): Promise<void> {
  if (effect.outcome.fate === 'deleted')
    return destroyEntry(unit, unit.actor, entry, 'only_screenshot_deleted');
  await buryScreenshots(unit, {
    actor: unit.actor,
    screenshotIds: effect.deletedScreenshotIds,
    fate: mode === 'admin' ? 'deleted_by_admin' : 'deleted_by_member',
  });
  await subtractTime(unit, entry, effect);
}
