import { instantAt, type DeletionPlan } from '@glimpse/core';
import type { Formats } from '../../formats/createFormats.js';
import type { Messages } from '../../messages/Messages.js';

/** What has changed between the plan that was read and the one that holds now, in one clause (D12). */
export function planDifference(
  before: DeletionPlan,
  after: DeletionPlan,
  { messages, formats }: { messages: Messages; formats: Formats },
): string {
  for (const was of before.entries) {
    const is = after.entries.find((effect) => effect.timeEntryId === was.timeEntryId);
    if (!is) continue;
    if (is.end !== was.end)
      return messages['delete.changedEnd']({ time: formats.timeSeconds(instantAt(is.end)) });
    if (is.start !== was.start)
      return messages['delete.changedStart']({ time: formats.timeSeconds(instantAt(is.start)) });
  }
  return after.screenshotCount < before.screenshotCount
    ? messages['delete.changedGone']
    : messages['delete.changedOther'];
}
