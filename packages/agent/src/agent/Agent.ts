import type { AgentEvents } from '../events/AgentEvents.js';
import type { Holding } from '../discard/createHolding.js';
import type { AwayChoice } from '../idle/answerAway.js';
import type { AwayQuestion } from '../idle/createIdleWatch.js';
import type { WindowRecord } from '../ports/WindowLedger.js';
import type { AgentStatus } from '../status/AgentStatus.js';
import type { Desk } from './createDesk.js';
import type { Wishes } from './createWishes.js';

/** A desktop agent: captures what the rules allow, and sends it. */
export interface Agent extends Desk, Wishes, Holding {
  /** Works until `signal` is aborted, then finishes what it is doing. Call it once. */
  run(signal: AbortSignal): Promise<void>;
  /** Listens to one kind of event. @returns a function that ends the listening */
  on<Name extends keyof AgentEvents>(
    name: Name,
    listener: (event: AgentEvents[Name]) => void,
  ): () => void;
  status(): Promise<AgentStatus>;
  /** Time away that the person has not decided about yet (L2). */
  away(): AwayQuestion | undefined;
  /** Decides about it, once. @throws GlimpseError when the server cannot be reached; it is asked again then */
  answerAway(choice: AwayChoice): Promise<void>;
  /** Windows that began at `since` (epoch milliseconds) or later, with what became of them. */
  windows(since: number): Promise<readonly WindowRecord[]>;
}
