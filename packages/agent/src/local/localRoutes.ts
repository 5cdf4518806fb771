import * as z from 'zod/mini';

import type { Agent } from '../agent/Agent.js';
import { PAGE_SCRIPT } from './page/assets/pageScript.js';
import { PAGE_STYLE } from './page/assets/pageStyle.js';
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

const pauseSchema = z.object({ minutes: z.optional(z.number().check(z.positive())) });

/** Answers the person's own tools and the page. */
export async function answerLocalCall(house: LocalHouse, call: LocalCall): Promise<LocalAnswer> {
  const { agent, page } = house;
  switch (`${call.method} ${call.path}`) {
    case 'GET /':
      return { status: 200, type: 'text/html', text: await page.whole() };
    case 'GET /live':
      return { status: 200, type: 'text/html', text: await page.main() };
    case 'GET /page.css':
      return { status: 200, type: 'text/css', text: PAGE_STYLE };
    case 'GET /page.js':
      return { status: 200, type: 'text/javascript', text: PAGE_SCRIPT };
    case 'GET /api/status':
      return json(200, await agent.status());
    case 'GET /api/windows':
      return json(200, await agent.windows(Number(call.query.get('since') ?? 0)));
    case 'POST /api/pause': {
      const pause = pauseSchema.safeParse(call.body ?? {});
      if (!pause.success) return json(400, { message: 'minutes must be above 0' });
      const { minutes } = pause.data;
      await agent.pause(minutes === undefined ? undefined : minutes * 60_000);
      return json(200, await agent.status());
    }
    case 'POST /api/resume':
      await agent.resume();
      return json(200, await agent.status());
    case 'POST /api/link':
      return json(200, { url: house.makeLink() });
  }
  const wish = /^POST \/do\/([\w/-]+)$/.exec(`${call.method} ${call.path}`)?.[1];
  if (wish !== undefined && (await page.carryOut(wish))) {
    return { status: 200, type: 'text/html', text: await page.main() };
  }
  return json(404, { message: 'There is no such page.' });
}

/** An answer for programs. */
export function json(status: number, body: unknown): LocalAnswer {
  return { status, type: 'application/json', text: JSON.stringify(body) };
}
