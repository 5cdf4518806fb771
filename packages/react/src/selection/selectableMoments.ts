import type { CaptureId, DayCapture, MemberDay } from '@glimpse/core';

/** Whether a moment can be chosen: all that have pictures, but those of a running timer (D4). */
export function isSelectable({ deletion }: Pick<DayCapture, 'deletion'>): boolean {
  return deletion !== null && (deletion.allowed || deletion.code !== 'timer_running');
}

/** A member's moments that can be chosen, in order of time. */
export function selectableMoments(memberDay: Pick<MemberDay, 'entries'>): CaptureId[] {
  return memberDay.entries
    .flatMap((entry) => entry.captures)
    .filter(isSelectable)
    .map((capture) => capture.id);
}
