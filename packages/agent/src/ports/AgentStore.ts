import type { CaptureId } from '@glimpse/core';

import type { CaptureSpool, SpoolAddition, SpoolItem } from './CaptureSpool.js';
import type { Discard, DiscardLedger } from './DiscardLedger.js';
import type { WindowLedger, WindowRecord } from './WindowLedger.js';

/** Short notes that outlast a restart. */
export type NoteName = 'device-id' | 'paused-until' | 'hold-minutes' | 'away';

/** What the agent keeps on disk. */
export interface AgentStore {
  readonly spool: CaptureSpool;
  readonly windows: WindowLedger;
  readonly discards: DiscardLedger;
  /**
   * Keeps a capture and settles its window in one stroke: after a crash both are there or neither
   * is, so that no window has two captures (C2) and none is lost (C6).
   */
  keepCapture(items: readonly SpoolItem[], record: WindowRecord): Promise<SpoolAddition>;
  /**
   * Destroys a held capture and writes its discard down in one stroke (C10), so that after a crash
   * the server is told and nothing of the capture is ever sent.
   *
   * @returns undefined when it is not held (any more); nothing is changed then
   */
  discardCapture(captureId: CaptureId, now: number): Promise<Discard | undefined>;
  readNote(name: NoteName): Promise<string | undefined>;
  /** @param value undefined destroys the note */
  writeNote(name: NoteName, value: string | undefined): Promise<void>;
  close(): void;
}
