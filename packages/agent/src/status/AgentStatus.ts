import type { Obscure, Permission } from '@glimpse/core';

/** What the agent is doing, in one word. `failing` is said whenever the last window came to nothing by a failure (C8). */
export type AgentState =
  'recording' | 'waiting' | 'paused' | 'failing' | 'signed_out' | 'connecting';

/** Everything a person may want to know of their agent. Instants are ISO 8601 in UTC. */
export interface AgentStatus {
  readonly state: AgentState;
  /** Why nothing is captured just now: a code of rule C1, or of a failure; null while recording. */
  readonly reason: string | null;
  /** What is true at this very moment, as a sentence. */
  readonly message: string;
  /** More about it: what it means, and what to do if anything. */
  readonly more: string;
  readonly online: boolean;
  /** Since when the server has not been reached; null while it is, or never was. */
  readonly offlineSince: string | null;
  readonly timer: {
    readonly timeEntryId: string;
    readonly description: string;
    readonly start: string;
  } | null;
  readonly policy: {
    readonly version: number;
    readonly enabled: boolean;
    readonly intervalSeconds: number;
    readonly retentionDays: number;
    /** How pictures are obscured on this machine (C4). */
    readonly obscure: Obscure;
    readonly maxWidth: number;
  } | null;
  readonly lastCaptureAt: string | null;
  /** Null when not paused; "until resumed" is the year 9999. */
  readonly pausedUntil: string | null;
  /** How long captures are held on this machine (C10). */
  readonly holdMinutes: number;
  /** Whether the system lets the agent record the screen (C7). */
  readonly permission: {
    readonly state: Permission;
    /** What is in the way and what to do; null while nothing is. */
    readonly message: string | null;
    /** An address that the system opens at its setting; null where there is none. */
    readonly settingsUrl: string | null;
  };
  /** Why notifications of the desktop do not reach the person; null while they do, or none was needed. */
  readonly unnotified: string | null;
  /** Screenshots that wait for the server, and how many bytes they are. */
  readonly waiting: { readonly items: number; readonly bytes: number };
}
