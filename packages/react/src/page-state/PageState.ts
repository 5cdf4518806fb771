import type { CaptureId, Day, ScreenshotId, TimeEntryId, UserId } from '@glimpse/core';
import type { Selection } from '../selection/Selection.js';

/** The picture that is open in the gallery. */
export interface OpenPicture {
  readonly userId: UserId;
  readonly captureId: CaptureId;
  /** The display alone, or 0 for all of the moment. */
  readonly display: number;
}

/** What a person is being asked whether to delete, or has said yes to. */
export interface PendingDeletion {
  readonly userId: UserId;
  /** The day on which the screenshots were shown. */
  readonly day: Day;
  readonly screenshotIds: readonly ScreenshotId[];
}

/** Where focus goes once it is on the page: a picture, else its entry's heading. */
export interface PendingFocus {
  readonly userId: UserId;
  readonly screenshotId?: ScreenshotId | undefined;
  readonly timeEntryId?: TimeEntryId | undefined;
}

/** State of the page itself; nothing that came from the server is ever kept here. */
export interface PageState {
  readonly day: Day;
  readonly search: string;
  readonly openMembers: readonly UserId[];
  readonly openPicture: OpenPicture | null;
  readonly selection: Selection | null;
  /** One that is carried out stays here until the server has answered, since it may have to be told of. */
  readonly pendingDeletions: readonly PendingDeletion[];
  /** Who was opened just now, and is to be told of once their day is there. */
  readonly openedMember: UserId | null;
  readonly pendingFocus: PendingFocus | null;
  /** The part that shows the notice, so that no other does as well. */
  readonly noticePlace: string | null;
  /** The notice that was put away. */
  readonly dismissedNotice: string | null;
  /** What the live region says; `count` makes the same words be said again. */
  readonly announcement: { readonly text: string; readonly count: number };
}
