import type { Agent } from '../agent/Agent.js';
import type { AgentPage } from './page/createAgentPage.js';

/** A call to the agent's own door on 127.0.0.1, already let in. */
export interface LocalCall {
  readonly method: string;
  readonly path: string;
  readonly query: URLSearchParams;
  readonly body: unknown;
}

/** What a call is answered with. */
export interface LocalAnswer {
  readonly status: number;
  readonly type: 'application/json' | 'text/html' | 'text/css' | 'text/javascript';
  readonly text: string;
}

/** What stands behind the door. */
export interface LocalHouse {
  readonly agent: Agent;
  readonly page: AgentPage;
  /** Makes an address that opens the page once. */
  readonly makeLink: () => string;
}
