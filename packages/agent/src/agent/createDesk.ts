import {
  dayOf,
  isGlimpseError,
  noticeIdOf,
  type CaptureId,
  type DiscardDecision,
  type MemberDay,
  type Notice,
} from '@glimpse/core';

import type { CapturedScreenshot } from '../capture-child/captureRequest.js';
import { pictureOf, type PictureProfile } from '../picture/pictureOf.js';
import { createDiscardPlans } from '../discard/createDiscardPlans.js';
import type { AgentClock } from '../ports/AgentClock.js';
import type { AgentStore } from '../ports/AgentStore.js';
import type { Discard } from '../ports/DiscardLedger.js';
import type { ScreenCapture } from '../ports/ScreenCapture.js';
import type { ServerLink } from '../ports/ServerLink.js';
import type { ServerClock } from '../situation/createServerClock.js';
import type { SituationBoard } from '../situation/createSituationBoard.js';

/** The day is read from the server at most this often, unless something was captured. */
const DAY_FRESH_MS = 10_000;

/** What the person asked to see: their screens as they would be sent. */
export type Preview =
  | { readonly ok: true; readonly at: number; readonly screenshots: readonly CapturedScreenshot[] }
  | { readonly ok: false; readonly message: string };

/** A capture that waits on this machine by the person's wish (C10). */
export interface HeldCapture {
  readonly captureId: CaptureId;
  /** Its moment, and when it is sent: epoch milliseconds by the server's clock. Once `until` has passed it can no longer be discarded. */
  readonly at: number;
  readonly until: number;
  /** WebP, in desk order. */
  readonly images: readonly Uint8Array[];
}

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
  /** Called when something was discarded. */
  readonly onDiscard: () => void;
}

/** What the person can look at and do at their own machine, beside what goes on by itself. */
export interface Desk {
  /** Starts the person's timer. @throws GlimpseError when the server cannot be reached */
  startTimer(description: string): Promise<void>;
  /** Stops it, now or at an instant of the server's clock. @throws GlimpseError as above */
  stopTimer(endAt?: number): Promise<void>;
  /** What would be uploaded now; nothing is kept or sent. */
  preview(): Promise<Preview>;
  /** Captures that were held on this machine and are not sent yet (C10), oldest first. */
  held(): Promise<readonly HeldCapture[]>;
  /** What discarding one would do; undefined when it is not held, or while the server cannot be asked. */
  planDiscard(captureId: CaptureId): Promise<DiscardDecision | undefined>;
  /**
   * Destroys a held capture here, for good (C10); the server is told as soon as it can be.
   *
   * @returns false when it is not held (any more)
   */
  discard(captureId: CaptureId): Promise<boolean>;
  /** Discards that the server has not been told of. */
  discardsToTell(): Promise<readonly Discard[]>;
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
  const { board, store, link, clock, serverClock, onChange } = options;
  const plans = createDiscardPlans(options);
  const patience = (): AbortSignal => AbortSignal.timeout(10_000);
  let day:
    { readonly key: string; readonly read: MemberDay | undefined; readonly at: number } | undefined;

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

    held: () => readHeld(store),
    planDiscard: (captureId) => plans.plan(captureId),
    async discard(captureId) {
      const discard = await store.discardCapture(captureId, serverClock.now());
      if (discard !== undefined) options.onDiscard();
      return discard !== undefined;
    },
    discardsToTell: () => store.discards.unreported(),

    async today(timeZone) {
      const key = `${dayOf(serverClock.now(), timeZone)} ${board.current().lastCaptureAt}`;
      const isFresh = day?.key === key && clock.elapsed() - day.at < DAY_FRESH_MS;
      if (!isFresh) {
        const read = await readToday(options, timeZone, patience());
        day = { key, read, at: clock.elapsed() };
      }
      return day?.read;
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

async function readHeld({ spool }: AgentStore): Promise<readonly HeldCapture[]> {
  const captures = new Map<CaptureId, HeldCapture>();
  for (const { metadata, heldUntilAt, image } of await spool.list()) {
    if (heldUntilAt === undefined) continue;
    const { captureId, capturedAt } = metadata;
    const known = captures.get(captureId);
    captures.set(captureId, {
      captureId,
      at: Date.parse(capturedAt),
      until: heldUntilAt,
      images: [...(known?.images ?? []), image],
    });
  }
  return [...captures.values()];
}
