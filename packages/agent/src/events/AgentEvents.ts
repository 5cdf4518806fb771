import type { ErrorCode, Notice, Permission, PermissionStep } from '@glimpse/core';

import type { AwayQuestion } from '../idle/createIdleWatch.js';
import type { Discard } from '../ports/DiscardLedger.js';
import type { PermissionObstacle } from '../ports/senses/PermissionProbe.js';
import type { Problem } from '../situation/Situation.js';
import type { AgentStatus } from '../status/AgentStatus.js';

/** What an agent tells whoever listens, by name. */
export interface AgentEvents {
  /** The status may have changed. */
  status: AgentStatus;
  /** A capture was kept; its moment in epoch milliseconds by the server's clock. */
  captured: { readonly at: number };
  /** A capture came to nothing, for a reason that is new. */
  problem: Problem;
  /** There is a notice to read before anything is captured (A5). */
  notice: Notice;
  /** The person is back and has something to answer (L2). */
  away: AwayQuestion;
  /** The server knows of a discarded capture (C10), or refused to take its time off. */
  discarded: {
    readonly discard: Discard;
    /** Why no time comes off, if none does; the picture is destroyed either way. */
    readonly refusal: ErrorCode | undefined;
  };
  /** The permission to record the screen has changed (C7). */
  permission: {
    readonly permission: Permission;
    /** What the person is to be told: the way to the setting, the restart, or that all is well again. */
    readonly tell: PermissionStep['tell'];
    readonly obstacle: PermissionObstacle | undefined;
  };
}

/** Hands events to whoever listens. */
export interface Emitter<Events> {
  /** @returns a function that ends the listening */
  on<Name extends keyof Events>(name: Name, listener: (event: Events[Name]) => void): () => void;
  emit<Name extends keyof Events>(name: Name, event: Events[Name]): void;
}
