import type { CaptureId, Day, ScreenshotId, TimeEntryId, UserId } from '@glimpse/core';
import { createStore, type StoreApi } from 'zustand/vanilla';
import type { Selection } from '../selection/Selection.js';

/** The picture that is open in the gallery. */
export interface OpenPicture {
  readonly userId: UserId;
  readonly captureId: CaptureId;
  /** The display alone, or 0 for all of the moment. */
  readonly display: number;
}

/** What a person is being asked whether to delete. */
export interface PendingDeletion {
  readonly userId: UserId;
  /** The moment, when it was asked for by one of its pictures; several were chosen otherwise. */
  readonly captureId?: CaptureId | undefined;
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
  readonly pendingDeletion: PendingDeletion | null;
  readonly pendingFocus: PendingFocus | null;
  /** What the live region says; `at` makes the same words be said again. */
  readonly announcement: { readonly text: string; readonly count: number };
}

export type PageStore = StoreApi<PageState>;

/** One store per provider, so that two pages never share their state. */
export function createPageStore(day: Day): PageStore {
  return createStore<PageState>(() => ({
    day,
    search: '',
    openMembers: [],
    openPicture: null,
    selection: null,
    pendingDeletion: null,
    pendingFocus: null,
    announcement: { text: '', count: 0 },
  }));
}

/** Turns to another day: what was chosen or open belongs to the day before. */
export function turnToDay(store: PageStore, day: Day): void {
  store.setState({ day, selection: null, openPicture: null, pendingDeletion: null });
}

/** Opens a closed member and closes an open one. */
export function toggleMember(store: PageStore, userId: UserId): void {
  store.setState(({ openMembers }) => ({
    openMembers: openMembers.includes(userId)
      ? openMembers.filter((id) => id !== userId)
      : [...openMembers, userId],
  }));
}

/** Says something once through the live region. */
export function announce(store: PageStore, text: string): void {
  store.setState(({ announcement }) => ({
    announcement: { text, count: announcement.count + 1 },
  }));
}
