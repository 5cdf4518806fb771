import type { AgentStore } from '../ports/AgentStore.js';
import type { ServerLink } from '../ports/ServerLink.js';
import type { AwayQuestion } from './createIdleWatch.js';

/** What the person chose to do with the time they were away (L2). */
export type AwayChoice = (typeof CHOICES)[number];

const CHOICES = ['keep', 'discard', 'discard_and_continue'] as const;

/** Whether a text is one of the choices. */
export function isAwayChoice(text: string | undefined): text is AwayChoice {
  return CHOICES.some((choice) => choice === text);
}

/**
 * Carries the choice out as an ordinary edit of the entry: it ends where the person left, and a new
 * one begins if they want to go on. Captures of that time that still wait here go with it.
 *
 * @throws GlimpseError when the server cannot be reached; nothing is changed then
 */
export async function answerAway(
  question: AwayQuestion,
  choice: AwayChoice,
  { link, store, signal }: { link: ServerLink; store: AgentStore; signal: AbortSignal },
): Promise<void> {
  if (choice === 'keep') return;
  await link.stopTimer(question.from, signal);
  const waiting = await store.spool.list();
  const gone = waiting.filter(
    ({ metadata }) =>
      metadata.timeEntryId === question.timeEntryId &&
      Date.parse(metadata.capturedAt) > question.from,
  );
  await store.spool.erase(gone.map(({ id }) => id));
  if (choice === 'discard_and_continue') await link.startTimer(question.description, signal);
}
