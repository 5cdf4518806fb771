import { toInstant } from '@glimpse/core';

import { callRunningAgent } from '../../local/callRunningAgent.js';
import { answer } from '../terminal/answer.js';
import { CliError } from '../CliError.js';
import { openHomeStore } from '../openHomeStore.js';
import type { CliContext } from '../CliContext.js';

/** `glimpse-agent pause [minutes]`: works whether or not an agent runs. */
export async function pause(
  context: CliContext,
  minutes: string | undefined,
  now: number,
): Promise<void> {
  const { home } = context;
  const count = minutes === undefined ? undefined : Number(minutes);
  if (count !== undefined && !(count > 0)) {
    throw new CliError('usage', `"${minutes}" is no number of minutes above 0.`);
  }
  const untilAt = count === undefined ? Date.UTC(9999, 11, 31) : now + count * 60_000;
  const told = await callRunningAgent(home, 'POST', '/api/pause', { minutes: count });
  if (told === undefined) {
    const store = await openHomeStore(home);
    await store.writeNote('paused-until', String(untilAt));
    store.close();
  }
  answer(
    context,
    { pausedUntil: toInstant(untilAt) },
    count === undefined
      ? 'Capturing is paused until you run `glimpse-agent resume`.'
      : `Capturing is paused for ${count} minutes.`,
  );
}

/** `glimpse-agent resume` */
export async function resume(context: CliContext): Promise<void> {
  const { home } = context;
  if ((await callRunningAgent(home, 'POST', '/api/resume')) === undefined) {
    const store = await openHomeStore(home);
    await store.writeNote('paused-until', undefined);
    store.close();
  }
  answer(context, { pausedUntil: null }, 'Capturing goes on while your timer runs.');
}
