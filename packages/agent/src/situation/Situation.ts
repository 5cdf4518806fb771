import { HOLD_MINUTES, type HeartbeatReply, type Permission } from '@glimpse/core';

import type { SessionState } from '../ports/senses/SessionSource.js';

/** Something that went wrong and that the person should know of, with what to do. */
export interface Problem {
  readonly code: string;
  readonly message: string;
}

/** All that the agent knows of its surroundings at a moment. */
export interface Situation {
  /** False once the server no longer knows the session. */
  readonly signedIn: boolean;
  /** Whether the last call reached the server. */
  readonly online: boolean;
  /** The last answer of the server; undefined until it was reached for the first time. */
  readonly reply: HeartbeatReply | undefined;
  readonly session: SessionState;
  readonly permission: Permission;
  /** Until when the person paused capturing, in epoch milliseconds of the local wall clock. */
  readonly pausedUntilAt: number | undefined;
  /** How long captures are held on this machine (C10). */
  readonly holdMinutes: number;
  /** Moment of the last capture that was kept. */
  readonly lastCaptureAt: number | undefined;
  /** What keeps captures from coming about, since the last one that did. */
  readonly problem: Problem | undefined;
}

/** What an agent knows when it starts. */
export const FIRST_SITUATION: Situation = {
  signedIn: true,
  online: false,
  reply: undefined,
  session: 'active',
  permission: 'unknown',
  pausedUntilAt: undefined,
  holdMinutes: HOLD_MINUTES.default,
  lastCaptureAt: undefined,
  problem: undefined,
};
