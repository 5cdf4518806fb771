import {
  dayOf,
  isGlimpseError,
  noticeIdOf,
  type MemberDay,
  type Notice,
  type TimeEntryId,
} from '@glimpse/core';

import type { CapturedScreenshot } from '../capture-child/captureRequest.js';
import { pictureOf, type PictureProfile } from '../picture/pictureOf.js';
import { countSince } from '../idle/countSince.js';
import type { AgentClock } from '../ports/AgentClock.js';
import type { AgentStore } from '../ports/AgentStore.js';
import type { ScreenCapture } from '../ports/ScreenCapture.js';
import type { ServerLink } from '../ports/ServerLink.js';
import type { ServerClock } from '../situation/createServerClock.js';
import type { SituationBoard } from '../situation/createSituationBoard.js';
import { createMemo } from './createMemo.js';

/** The day is read from the server at most this often, unless something was captured. */
const FRESH_MS = 10_000;

/** What the person asked to see: their screens as they would be sent. */
export type Preview =
  | { readonly ok: true; readonly at: number; readonly screenshots: readonly CapturedScreenshot[] }
  | { readonly ok: false; readonly message: string };

/** What {@link createDesk} works with. */
export interface DeskOptions {
  readonly board: SituationBoard;
  readonly store: AgentStore;
  readonly link: ServerLink;
  readonly clock: AgentClock;
  readonly serverClock: ServerClock;
  readonly capture: ScreenCapture;
  readonly profile: PictureProfile;
  /** Called when the server may answer otherwise than before. */
  readonly onChange: () => void;
}

/** What the person can look at and do at their own machine, beside what goes on by itself. */
export interface Desk {
  /** Starts the person's timer. @throws GlimpseError when the server cannot be reached */
  startTimer(description: string): Promise<void>;
  /** Stops it, now or at an instant of the server's clock. @throws GlimpseError as above */
  stopTimer(endAt?: number): Promise<void>;
  /** What would be uploaded now; nothing is kept or sent. */
  preview(): Promise<Preview>;
  /** How many pictures of an entry were taken after an instant, those that wait here included (L2). */
  countSince(timeEntryId: TimeEntryId, since: number): Promise<number>;
  /** The person's day as the server knows it; undefined while it cannot be read. */
  today(timeZone: string): Promise<MemberDay | undefined>;
  /** What the policy in force records, as a notice; undefined while nothing is recorded. */
  recorded(): Notice | undefined;
  /** The notice that has to be read before anything is captured (A5), if there is one. */
  unreadNotice(): Notice | undefined;
  /** Says that it was read here. @throws GlimpseError when the server cannot be reached */
  markNoticeRead(): Promise<void>;
}

export function createDesk(options: DeskOptions): Desk {
  const { board, link, clock, serverClock, onChange } = options;
  const patience = (): AbortSignal => AbortSignal.timeout(10_000);
  const days = createMemo<MemberDay | undefined>(clock, FRESH_MS);
  const counts = createMemo<number>(clock, FRESH_MS);

  return {
    async startTimer(description) {
      await link.startTimer(description, patience());
      onChange();
    },
    async stopTimer(endAt = serverClock.now()) {
      await link.stopTimer(endAt, patience());
      onChange();
    },

    async preview() {
      const policy = board.current().reply?.policy;
      if (policy === undefined) {
        return {
          ok: false,
          message: 'The server has not said yet what is recorded. Try again soon.',
        };
      }
      const result = await options.capture({ picture: pictureOf(policy, options.profile) });
      if (!result.ok) return { ok: false, message: result.message };
      return { ok: true, at: clock.now(), screenshots: result.screenshots };
    },

    countSince: (timeEntryId, since) =>
      counts.recall(`${timeEntryId} ${since}`, () => countSince(options, timeEntryId, since)),

    today(timeZone) {
      const question = `${dayOf(serverClock.now(), timeZone)} ${board.current().lastCaptureAt}`;
      return days.recall(question, () => readToday(options, timeZone, patience()));
    },

    recorded() {
      const policy = board.current().reply?.policy.policy;
      if (policy === undefined || !policy.enabled) return undefined;
      return { id: noticeIdOf(policy.version), policy, revelations: [] };
    },

    unreadNotice: () => board.current().reply?.notice ?? undefined,

    async markNoticeRead() {
      const notice = board.current().reply?.notice;
      if (!notice) return;
      await link.markNoticeShown(notice.id, patience());
      onChange();
    },
  };
}

async function readToday(
  { link, serverClock }: DeskOptions,
  timeZone: string,
  signal: AbortSignal,
): Promise<MemberDay | undefined> {
  try {
    return await link.readDay(dayOf(serverClock.now(), timeZone), timeZone, signal);
  } catch (error) {
    if (isGlimpseError(error)) return undefined;
    throw error;
  }
}
