import type {
  Day,
  GlimpseEvent,
  HeartbeatReply,
  HeartbeatRequest,
  MemberDay,
  NoticeId,
} from '@glimpse/core';

import type { Discard } from './DiscardLedger.js';
import type { SpoolItem } from './CaptureSpool.js';
import type { WindowRecord } from './WindowLedger.js';

/** What the agent asks of its server. Every call rejects with a `GlimpseError`. */
export interface ServerLink {
  /** Tells how the agent is and learns all it needs to decide about the next moment. */
  heartbeat(request: HeartbeatRequest, signal: AbortSignal): Promise<HeartbeatReply>;
  /** Records that the person was shown a notice here (A5). */
  markNoticeShown(noticeId: NoticeId, signal: AbortSignal): Promise<void>;
  /** Uploads a screenshot; repeating it is harmless (C6). */
  upload(item: SpoolItem, signal: AbortSignal): Promise<void>;
  /** Says what became of a window (C8). */
  reportOutcome(record: WindowRecord, signal: AbortSignal): Promise<void>;
  /** Says that a held capture was discarded here (C10); repeating it is harmless. */
  discard(discard: Discard, signal: AbortSignal): Promise<void>;
  /** Starts the person's timer now. */
  startTimer(description: string, signal: AbortSignal): Promise<void>;
  /** Stops the person's timer at an instant (epoch milliseconds by the server's clock), which may have passed. */
  stopTimer(endAt: number, signal: AbortSignal): Promise<void>;
  /** The person's own day, cut in a time zone. */
  readDay(day: Day, timeZone: string, signal: AbortSignal): Promise<MemberDay>;
  /**
   * Follows live events until `signal` is aborted, and reconnects by itself.
   *
   * @param onOpen called whenever the line stands (again), since something may have been missed
   */
  followEvents(
    onEvent: (event: GlimpseEvent) => void,
    onOpen: () => void,
    signal: AbortSignal,
  ): void;
}
