import { captureIdSchema } from '@glimpse/core';
import * as z from 'zod/mini';

import type { Agent } from '../agent/Agent.js';
import { describeDiscard } from '../discard/describeDiscard.js';
import { isAwayChoice } from '../idle/answerAway.js';
import { jsonAnswer } from './jsonAnswer.js';
import type { LocalAnswer, LocalCall, LocalHouse } from './LocalCall.js';

const pauseSchema = z.object({ minutes: z.optional(z.number().check(z.positive())) });
const holdSchema = z.object({ minutes: z.number() });
const discardSchema = z.object({ captureId: captureIdSchema });
const awaySchema = z.object({ choice: z.string() });

/** Answers the person's own tools; undefined when there is no such call. */
export async function answerApiCall(
  house: LocalHouse,
  { method, path, query, body }: LocalCall,
): Promise<LocalAnswer | undefined> {
  const { agent } = house;
  switch (`${method} ${path}`) {
    case 'GET /api/status':
      return jsonAnswer(200, await agent.status());
    case 'GET /api/windows':
      return jsonAnswer(200, await agent.windows(Number(query.get('since') ?? 0)));
    case 'GET /api/held':
      return jsonAnswer(200, await heldCaptures(agent));
    case 'GET /api/away':
      return jsonAnswer(200, agent.away() ?? null);
    case 'POST /api/link':
      return jsonAnswer(200, { url: house.makeLink() });
    case 'POST /api/pause':
      return withBody(pauseSchema, body ?? {}, async ({ minutes }) => {
        await agent.pause(minutes === undefined ? undefined : minutes * 60_000);
        return agent.status();
      });
    case 'POST /api/resume':
      await agent.resume();
      return jsonAnswer(200, await agent.status());
    case 'POST /api/hold':
      return withBody(holdSchema, body, async ({ minutes }) => {
        await agent.hold(minutes);
        return agent.status();
      });
    case 'POST /api/discard':
      return withBody(discardSchema, body, async ({ captureId }) => ({
        discarded: await agent.discard(captureId),
      }));
    case 'POST /api/away':
      return withBody(awaySchema, body, async ({ choice }) => {
        if (isAwayChoice(choice)) await agent.answerAway(choice);
        return agent.status();
      });
    default:
      return undefined;
  }
}

async function withBody<Body>(
  schema: z.ZodMiniType<Body>,
  body: unknown,
  work: (body: Body) => Promise<unknown>,
): Promise<LocalAnswer> {
  const parsed = schema.safeParse(body);
  if (parsed.success) return jsonAnswer(200, await work(parsed.data));
  const [issue] = parsed.error.issues;
  return jsonAnswer(400, { message: `${issue?.path.join('.')}: ${issue?.message}` });
}

/** What is held, without the pictures, and what discarding each would do. */
async function heldCaptures(agent: Agent): Promise<readonly unknown[]> {
  return Promise.all(
    (await agent.held()).map(async ({ captureId, at, until, images }) => ({
      ...{ captureId, at, until, displays: images.length },
      consequence: describeDiscard(await agent.planDiscard(captureId)),
    })),
  );
}
