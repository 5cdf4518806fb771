import type { CaptureSpool, SpoolAddition, SpoolItem } from './CaptureSpool.js';
import type { WindowLedger, WindowRecord } from './WindowLedger.js';

/** Short notes that outlast a restart. */
export type NoteName = 'device-id' | 'paused-until' | 'hold-minutes';

/** What the agent keeps on disk. */
export interface AgentStore {
  readonly spool: CaptureSpool;
  readonly windows: WindowLedger;
  /**
   * Keeps a capture and settles its window in one stroke: after a crash both are there or neither
   * is, so that no window has two captures (C2) and none is lost (C6).
   */
  keepCapture(items: readonly SpoolItem[], record: WindowRecord): Promise<SpoolAddition>;
  readNote(name: NoteName): Promise<string | undefined>;
  /** @param value undefined destroys the note */
  writeNote(name: NoteName, value: string | undefined): Promise<void>;
  close(): void;
}
