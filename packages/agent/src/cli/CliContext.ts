import type { Progress } from './terminal/createProgress.js';
import type { Paint } from './terminal/selectPaint.js';
import type { AgentHome } from '../home/agentHome.js';

/** What a command may use of the process it runs in. */
export interface CliContext {
  readonly home: AgentHome;
  readonly environment: Readonly<Record<string, string | undefined>>;
  readonly platform: NodeJS.Platform;
  /** Whether a person looks at what is printed: it goes to a terminal, not to a file or a program. */
  readonly isTerminal: boolean;
  /** Whether a program reads the answer, as JSON. */
  readonly json: boolean;
  readonly paint: Paint;
  readonly progress: Progress;
  /** Prints a line for the person, or for the program that reads `--json`. */
  readonly print: (line: string) => void;
  /** Asks the person; rejects when nobody is there to answer. */
  readonly ask: (question: string, options?: { hidden?: boolean }) => Promise<string>;
  /** Aborted when the process is asked to end. */
  readonly signal: AbortSignal;
}
