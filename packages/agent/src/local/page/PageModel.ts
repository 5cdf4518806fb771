import type { MemberDay, Notice } from '@glimpse/core';

import type { Preview } from '../../agent/createDesk.js';
import type { HeldCapture } from '../../discard/createHolding.js';
import type { AwayQuestion } from '../../idle/createIdleWatch.js';
import type { WindowRecord } from '../../ports/WindowLedger.js';
import type { TrackedDay } from '../../tracker/TrackedDay.js';
import type { AgentStatus } from '../../status/AgentStatus.js';

/** A capture that was held, with what can be done about it. */
export interface HeldRow extends HeldCapture {
  /** What discarding it does, or why it cannot be discarded, as a sentence. */
  readonly consequence: string;
  readonly canDiscard: boolean;
}

/** Everything that the agent's own page shows. */
export interface PageModel {
  readonly person: string;
  readonly workspace: string;
  readonly status: AgentStatus;
  /** The day as the server knows it; undefined while it cannot be read. */
  readonly day: MemberDay | undefined;
  /** What this computer settled of today, and which captures were discarded on it; shown without `day`. */
  readonly own: {
    readonly windows: readonly WindowRecord[];
    readonly discarded: ReadonlySet<string>;
  };
  readonly held: readonly HeldRow[];
  /** How many discarded captures the server has not been told of. */
  readonly discardsToTell: number;
  /** The question about time away that waits for an answer (L2), and how many pictures lie in it. */
  readonly away: (AwayQuestion & { readonly screenshots: number }) | undefined;
  /** The auto tracker (L1): whether it is on, what it wrote down today, whether it is about to be erased. */
  readonly tracker: {
    readonly isOn: boolean;
    readonly day: TrackedDay;
    readonly isErasing: boolean;
  };
  readonly preview: Preview | undefined;
  /** Why the last button could not do what it says. */
  readonly trouble: string | undefined;
  /** What is recorded; undefined until the policy is known or while nothing is. */
  readonly notice: Notice | undefined;
  /** What has to be read before anything is captured (A5). */
  readonly unread: Notice | undefined;
  /** Epoch milliseconds of the local wall clock. */
  readonly now: number;
  readonly timeZone: string;
}
