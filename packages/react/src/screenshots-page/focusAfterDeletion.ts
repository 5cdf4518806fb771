import type { MemberDay, ScreenshotId } from '@glimpse/core';
import type { PendingFocus } from '../page-state/PageState.js';

/** Where focus goes after a delete: to the next picture, else the one before, else the entry's heading. */
export function focusAfterDeletion(
  memberDay: Pick<MemberDay, 'entries' | 'member'>,
  deletedIds: readonly ScreenshotId[],
): PendingFocus {
  const deleted = new Set(deletedIds);
  const all = memberDay.entries.flatMap(({ entry, captures }) =>
    captures.flatMap((capture) =>
      capture.screenshots.map(({ id }) => ({ id, timeEntryId: entry.id })),
    ),
  );
  const last = all.findLastIndex(({ id }) => deleted.has(id));
  const remains = ({ id }: { id: ScreenshotId }) => !deleted.has(id);
  const target =
    all.slice(last + 1).find(remains) ?? all.slice(0, Math.max(0, last)).findLast(remains);
  return {
    userId: memberDay.member.id,
    screenshotId: target?.id,
    timeEntryId: all[last]?.timeEntryId,
  };
}
