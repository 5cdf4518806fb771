import { captureIdSchema, checkHoldMinutes, toInstant } from '@glimpse/core';
import * as z from 'zod/mini';

import { describeDiscard } from '../../discard/describeDiscard.js';
import { heldIn } from '../../discard/createHolding.js';
import { callRunningAgent } from '../../local/callRunningAgent.js';
import { describeDuration } from '../../notice/describeDuration.js';
import type { AgentStore } from '../../ports/AgentStore.js';
import { answer } from '../terminal/answer.js';
import { CliError } from '../CliError.js';
import type { CliContext } from '../CliContext.js';
import { openHomeStore } from '../openHomeStore.js';

const heldSchema = z.array(
  z.object({
    captureId: captureIdSchema,
    at: z.number(),
    until: z.number(),
    displays: z.int(),
    consequence: z.string(),
  }),
);
type Held = z.infer<typeof heldSchema>[number];

/** `glimpse-agent hold <minutes>`: works whether or not an agent runs. */
export async function hold(context: CliContext, minutes: string): Promise<void> {
  const count = Number(minutes);
  const check = checkHoldMinutes(count);
  if (!check.allowed) {
    const bounds = `${check.min} to ${check.max}`;
    throw new CliError('usage', `"${minutes}" cannot be held: say ${bounds} whole minutes.`);
  }
  const told = await callRunningAgent(context.home, 'POST', '/api/hold', { minutes: count });
  if (told === undefined) {
    await withStore(context, (store) => store.writeNote('hold-minutes', minutes));
  }
  answer(
    context,
    { holdMinutes: count },
    count === 0
      ? 'Pictures are sent at once from now on.'
      : `Pictures are held here for ${describeDuration(count * 60_000)} from now on.`,
  );
}

/** `glimpse-agent held`: what waits by the person's wish, and what discarding it would do. */
export async function held(context: CliContext, now: number): Promise<void> {
  const captures = await readHeld(context);
  const json = captures.map(({ captureId, at, until, displays, consequence }) => ({
    ...{ captureId, displays, consequence },
    ...{ at: toInstant(at), until: toInstant(until) },
  }));
  const lines = captures.map(({ captureId, at, until, consequence }) => {
    const left = until > now ? `sent in ${describeDuration(until - now)}` : 'on its way';
    return `${captureId}  ${toInstant(at)}  ${left}. ${consequence}`;
  });
  answer(context, json, ...(lines.length > 0 ? lines : ['Nothing is held on this machine.']));
}

/** `glimpse-agent discard <capture>`: says what it does, asks, and destroys it here. */
export async function discard(
  context: CliContext,
  wish: string,
  { yes = false },
  now: number,
): Promise<void> {
  const captures = await readHeld(context);
  const capture = captures.find(({ captureId, until }) => captureId === wish && until > now);
  if (capture === undefined) {
    throw new CliError('failed', `"${wish}" is not held. \`glimpse-agent held\` lists what is.`);
  }
  if (!yes && !(await isSure(context, capture))) {
    return answer(context, { discarded: false }, 'It is kept.');
  }
  const { captureId } = capture;
  const told = await callRunningAgent(context.home, 'POST', '/api/discard', { captureId });
  const isDone =
    told === undefined
      ? (await withStore(context, (store) => store.discardCapture(captureId, now))) !== undefined
      : z.object({ discarded: z.boolean() }).parse(told).discarded;
  if (!isDone) throw new CliError('failed', 'It is being sent already. Delete it on the web.');
  answer(
    context,
    { discarded: true, captureId },
    'It is destroyed here. The server is told as soon as it can be.',
  );
}

async function isSure({ ask }: CliContext, { consequence }: Held): Promise<boolean> {
  const reply = await ask(`${consequence} There is no undo. Discard it? (yes/no)`);
  return /^y(es)?$/i.test(reply.trim());
}

async function readHeld(context: CliContext): Promise<readonly Held[]> {
  const answered = await callRunningAgent(context.home, 'GET', '/api/held');
  if (answered !== undefined) return heldSchema.parse(answered);
  const consequence = describeDiscard(undefined);
  const captures = await withStore(context, heldIn);
  return captures.map(({ captureId, at, until, images }) => ({
    ...{ captureId, at, until, consequence, displays: images.length },
  }));
}

async function withStore<Result>(
  { home }: CliContext,
  work: (store: AgentStore) => Promise<Result>,
): Promise<Result> {
  const store = await openHomeStore(home);
  try {
    return await work(store);
  } finally {
    store.close();
  }
}
