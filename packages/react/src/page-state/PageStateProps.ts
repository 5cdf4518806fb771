import type { Day, UserId } from '@glimpse/core';
import type { Selection } from '../selection/Selection.js';
import type { OpenPicture } from './PageState.js';

/**
 * The page's own state in pairs. With `x` the host keeps it and is asked to change it by `onXChange`;
 * without it the kit keeps it, beginning with `defaultX`, and `onXChange` only tells.
 */
export interface PageStateProps {
  /** The day that is shown; leave it out to let the kit keep it. */
  day?: Day | undefined;
  /** The day that is shown first. @default today */
  defaultDay?: Day | undefined;
  /** The viewer turned to another day. */
  onDayChange?: ((day: Day) => void) | undefined;
  /** What members are searched for; leave it out to let the kit keep it. */
  search?: string | undefined;
  /** What is searched for first. @default '' */
  defaultSearch?: string | undefined;
  /** The viewer searches for something else. */
  onSearchChange?: ((search: string) => void) | undefined;
  /** The members whose day is open; leave it out to let the kit keep them. */
  openMembers?: readonly UserId[] | undefined;
  /** The members whose day is open first. @default [] */
  defaultOpenMembers?: readonly UserId[] | undefined;
  /** The viewer opened or closed a member. */
  onOpenMembersChange?: ((openMembers: readonly UserId[]) => void) | undefined;
  /** The picture that is open in the gallery, null for none; leave it out to let the kit keep it. */
  openPicture?: OpenPicture | null | undefined;
  /** The picture that is open first. @default null */
  defaultOpenPicture?: OpenPicture | null | undefined;
  /** The viewer opened a picture, turned to another, or closed the gallery. */
  onOpenPictureChange?: ((openPicture: OpenPicture | null) => void) | undefined;
  /** The moments that are chosen, null for none; leave it out to let the kit keep them. */
  selection?: Selection | null | undefined;
  /** The moments that are chosen first. @default null */
  defaultSelection?: Selection | null | undefined;
  /** The viewer chose other moments. */
  onSelectionChange?: ((selection: Selection | null) => void) | undefined;
}
