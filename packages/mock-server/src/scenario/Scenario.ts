import type {
  ApprovalStatus,
  NoticeChannel,
  Outcome,
  PolicyChanges,
  Role,
  TimeEntryType,
  WorkspacePlan,
} from '@glimpse/core';
import type { FaultRule } from '../fault/Fault.js';
import type { Scene } from '../picture/scenes.js';

/** A time of day on the wall of the scenario's zone: `08:05` or `08:05:12`. */
export type WallTime = string;

/** A workspace, what happened in it, and the instant at which one looks at it. */
export interface Scenario {
  /** The zone that its days and times are in. */
  readonly timeZone: string;
  /** The day one looks at it. */
  readonly today: string;
  /** When on that day. */
  readonly now: WallTime;
  readonly plan: WorkspacePlan;
  /** What the plan becomes just before `now`; for a plan that lapsed. @default it stays */
  readonly planNow?: WorkspacePlan | undefined;
  readonly people: readonly PersonSpec[];
  readonly projects: readonly ProjectSpec[];
  /** Changes of the policy, by the owner, in order of time. */
  readonly policy: readonly PolicySpec[];
  readonly entries: readonly EntrySpec[];
  /** Who looked at whose day, and when. */
  readonly views?: readonly ViewSpec[] | undefined;
  /** What goes wrong once everything is in place. */
  readonly faults?: readonly FaultRule[] | undefined;
}

/** A member. Others call them by their name. */
export interface PersonSpec {
  readonly name: string;
  readonly role: Role;
  /** Where they are shown each notice, an hour after it came up; null when they never are. @default 'web' */
  readonly noticed?: NoticeChannel | null | undefined;
}

export interface ProjectSpec {
  readonly name: string;
  readonly color: string;
}

/** A moment: days before today (0 is today) and the time of day. */
export interface Moment {
  readonly daysAgo: number;
  readonly time: WallTime;
}

export interface PolicySpec extends Moment {
  /** A change of settings, or the start of the trial. */
  readonly change: PolicyChanges | 'trial';
}

/** A stretch of work with what was captured of it. */
export interface EntrySpec {
  readonly who: string;
  readonly description?: string | undefined;
  readonly project?: string | undefined;
  readonly type?: TimeEntryType | undefined;
  /** @default 0, today */
  readonly daysAgo?: number | undefined;
  readonly from: WallTime;
  /** Without it the timer still runs. */
  readonly to?: WallTime | undefined;
  /**
   * What each display shows, one scene per moment, over again; one list per display. Without it no
   * agent runs, so nothing is captured.
   */
  readonly displays?: readonly (readonly Scene[])[] | undefined;
  /** The moments. @default one in every window that is over and not in `missed` */
  readonly captures?: readonly WallTime[] | undefined;
  /** Windows that ended without a screenshot, by their number. */
  readonly missed?: Readonly<Record<number, Outcome>> | undefined;
  /** Moments deleted after the entry has ended. */
  readonly deleted?: readonly { readonly at: WallTime; readonly by: string }[] | undefined;
  readonly approval?: ApprovalStatus | undefined;
  readonly locked?: boolean | undefined;
}

/** Someone looked at the day of someone else. */
export interface ViewSpec extends Moment {
  readonly by: string;
  readonly whose: string;
}
