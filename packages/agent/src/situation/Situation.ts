import { HOLD_MINUTES, type HeartbeatReply, type Permission } from '@glimpse/core';

import type { PermissionObstacle } from '../ports/senses/PermissionProbe.js';
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
  /** Since when it has not been reached, in epoch milliseconds of the local wall clock; undefined while it is, or never was. */
  readonly offlineSinceAt: number | undefined;
  /** The last answer of the server; undefined until it was reached for the first time. */
  readonly reply: HeartbeatReply | undefined;
  readonly session: SessionState;
  readonly permission: Permission;
  /** What is in the way of recording the screen, as far as known (C7). */
  readonly obstacle: PermissionObstacle | undefined;
  /** Until when the person paused capturing, in epoch milliseconds of the local wall clock. */
  readonly pausedUntilAt: number | undefined;
  /** How long captures are held on this machine (C10). */
  readonly holdMinutes: number;
  /** Moment of the last capture that was kept. */
  readonly lastCaptureAt: number | undefined;
  /** Whether sharp pictures go through files, by the way of reading that was chosen last. */
  readonly throughFiles: boolean;
  /** What keeps captures from coming about, since the last one that did. */
  readonly problem: Problem | undefined;
  /** Why the last notification did not reach the person; undefined while they do. */
  readonly unnotified: string | undefined;
}

/** What an agent knows when it starts. */
export const FIRST_SITUATION: Situation = {
  signedIn: true,
  online: false,
  offlineSinceAt: undefined,
  reply: undefined,
  session: 'active',
  permission: 'unknown',
  obstacle: undefined,
  pausedUntilAt: undefined,
  holdMinutes: HOLD_MINUTES.default,
  lastCaptureAt: undefined,
  throughFiles: false,
  problem: undefined,
  unnotified: undefined,
};
