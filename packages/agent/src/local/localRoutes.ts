import * as z from 'zod/mini';

import type { Agent } from '../createAgent.js';

/** A call to the agent's own door on 127.0.0.1. */
export interface LocalCall {
  readonly method: string;
  readonly path: string;
  readonly query: URLSearchParams;
  readonly body: unknown;
}

/** What a call is answered with; `body` is sent as JSON. */
export interface LocalAnswer {
  readonly status: number;
  readonly body: unknown;
}

const pauseSchema = z.object({ minutes: z.optional(z.number().check(z.positive())) });

/** What the person's own tools may ask of a running agent. */
export async function answerLocalCall(agent: Agent, call: LocalCall): Promise<LocalAnswer> {
  switch (`${call.method} ${call.path}`) {
    case 'GET /api/status':
      return { status: 200, body: await agent.status() };
    case 'GET /api/windows':
      return { status: 200, body: await agent.windows(Number(call.query.get('since') ?? 0)) };
    case 'POST /api/pause': {
      const pause = pauseSchema.safeParse(call.body ?? {});
      if (!pause.success) return { status: 400, body: { message: 'minutes must be above 0' } };
      const { minutes } = pause.data;
      await agent.pause(minutes === undefined ? undefined : minutes * 60_000);
      return { status: 200, body: await agent.status() };
    }
    case 'POST /api/resume':
      await agent.resume();
      return { status: 200, body: await agent.status() };
    default:
      return { status: 404, body: { message: 'There is no such page.' } };
  }
}
