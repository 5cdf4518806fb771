import type { Day, UserId } from '@glimpse/core';
import { createStore, type StoreApi } from 'zustand/vanilla';
import type { PageState, PendingDeletion } from './PageState.js';
import type { PageStateProps } from './PageStateProps.js';

export type PageStore = Pick<StoreApi<PageState>, 'getState' | 'getInitialState' | 'subscribe'> & {
  /** Changes the state; what the host keeps is only asked for. */
  readonly setState: (change: PageChange | ((state: PageState) => PageChange)) => void;
  /** Takes over what the host keeps, and whom to tell. */
  readonly follow: (props: PageStateProps) => void;
};

type PageChange = Partial<PageState>;

/** One store per provider, so that two pages never share their state. */
export function createPageStore(props: PageStateProps, today: Day): PageStore {
  const store = createStore<PageState>(() => ({
    day: props.day ?? props.defaultDay ?? today,
    search: props.search ?? props.defaultSearch ?? '',
    openMembers: props.openMembers ?? props.defaultOpenMembers ?? [],
    openPicture: props.openPicture ?? props.defaultOpenPicture ?? null,
    selection: props.selection ?? props.defaultSelection ?? null,
    pendingDeletions: [],
    openedMember: null,
    pendingFocus: null,
    noticePlace: null,
    dismissedNotice: null,
    announcement: { text: '', count: 0 },
  }));
  let followed = props;
  return {
    ...store,
    setState(change) {
      const before = store.getState();
      const wanted = typeof change === 'function' ? change(before) : change;
      store.setState(withoutKept(wanted, followed));
      tell(wanted, before, followed);
    },
    follow(next) {
      followed = next;
      const kept = keptByHost(next);
      const state = store.getState();
      // Another day than before: what was open or chosen belongs to that one.
      store.setState(
        kept.day === undefined || kept.day === state.day ? kept : { ...ofDay(kept.day), ...kept },
      );
    },
  };
}

function keptByHost(props: PageStateProps): PageChange {
  const { day, search, openMembers, openPicture, selection } = props;
  return {
    ...(day === undefined ? {} : { day }),
    ...(search === undefined ? {} : { search }),
    ...(openMembers === undefined ? {} : { openMembers }),
    ...(openPicture === undefined ? {} : { openPicture }),
    ...(selection === undefined ? {} : { selection }),
  };
}

function withoutKept(wanted: PageChange, props: PageStateProps): PageChange {
  const kept = Object.keys(keptByHost(props));
  return Object.fromEntries(Object.entries(wanted).filter(([key]) => !kept.includes(key)));
}

function tell(wanted: PageChange, before: PageState, props: PageStateProps): void {
  const changed = { ...before, ...wanted };
  if (changed.day !== before.day) props.onDayChange?.(changed.day);
  if (changed.search !== before.search) props.onSearchChange?.(changed.search);
  if (changed.openMembers !== before.openMembers) props.onOpenMembersChange?.(changed.openMembers);
  if (changed.openPicture !== before.openPicture) props.onOpenPictureChange?.(changed.openPicture);
  if (changed.selection !== before.selection) props.onSelectionChange?.(changed.selection);
}

function ofDay(day: Day): PageChange {
  return { day, selection: null, openPicture: null };
}

/** Turns to another day: what was chosen or open belongs to the day before. */
export function turnToDay(store: PageStore, day: Day): void {
  store.setState(ofDay(day));
}

/** Opens a member's day below their row, and has it told once it is there. */
export function openMember(store: PageStore, userId: UserId): void {
  store.setState(({ openMembers }) => ({
    openMembers: [...openMembers, userId],
    openedMember: userId,
  }));
}

/** Closes a member's day. */
export function closeMember(store: PageStore, userId: UserId): void {
  store.setState(({ openMembers }) => ({
    openMembers: openMembers.filter((id) => id !== userId),
  }));
}

/** Asks whether to delete screenshots of the day that is shown. */
export function askToDelete(store: PageStore, asked: Omit<PendingDeletion, 'day'>): void {
  store.setState(({ pendingDeletions, day }) => ({
    pendingDeletions: [...pendingDeletions, { ...asked, day }],
  }));
}

/** A deletion was given up, or is done. */
export function endDeletion(store: PageStore, ended: PendingDeletion): void {
  store.setState(({ pendingDeletions }) => ({
    pendingDeletions: pendingDeletions.filter((one) => one !== ended),
  }));
}

/** Says something once through the live region. */
export function announce(store: PageStore, text: string): void {
  store.setState(({ announcement }) => ({
    announcement: { text, count: announcement.count + 1 },
  }));
}
