import type { DayCapture, DayEntry, MemberDay, Screenshot, ScreenshotId } from '@glimpse/core';

/** The moment a deletion is about, with its entry: what the dialog shows above the words. */
export interface DeletionSubject {
  readonly entry: DayEntry;
  readonly capture: DayCapture;
  /** The pictures that were asked for. */
  readonly asked: readonly Screenshot[];
  /** The other displays of the same moment. */
  readonly siblings: readonly Screenshot[];
}

/** Every moment that a selection touches, in order of time. */
export function deletionSubjects(
  memberDay: Pick<MemberDay, 'entries'>,
  screenshotIds: readonly ScreenshotId[],
): DeletionSubject[] {
  const wanted = new Set(screenshotIds);
  return memberDay.entries.flatMap((entry) =>
    entry.captures.flatMap((capture) => {
      const asked = capture.screenshots.filter(({ id }) => wanted.has(id));
      const siblings = capture.screenshots.filter(({ id }) => !wanted.has(id));
      return asked.length === 0 ? [] : [{ entry, capture, asked, siblings }];
    }),
  );
}
