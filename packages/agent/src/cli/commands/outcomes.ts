import { toInstant, type Outcome } from '@glimpse/core';

import type { WindowRecord } from '../../ports/WindowLedger.js';
import { answer } from '../terminal/answer.js';
import { openHomeStore } from '../openHomeStore.js';
import type { CliContext } from '../CliContext.js';

const DAY_MS = 86_400_000;

/** `glimpse-agent outcomes`: what became of the windows of the last 24 hours. */
export async function outcomes(context: CliContext, now: number): Promise<void> {
  const store = await openHomeStore(context.home);
  const since = now - DAY_MS;
  const records = await store.windows.list(since);
  const discards = await store.discards.list(since);
  store.close();
  const discarded = new Set(discards.map(({ captureId }) => captureId));
  const isDiscarded = ({ outcome }: WindowRecord): boolean =>
    outcome.kind === 'captured' && discarded.has(outcome.captureId);
  const lines = records.map((record) => {
    const end = isDiscarded(record) ? 'captured, discarded here' : describeOutcome(record.outcome);
    return `${toInstant(record.startedAt)}  ${end}`;
  });
  answer(
    context,
    records.map((record) => ({ ...toJson(record), discarded: isDiscarded(record) })),
    ...(lines.length > 0 ? lines : ['No window has ended on this machine in the last 24 hours.']),
  );
}

function toJson({ timeEntryId, windowIndex, startedAt, outcome }: WindowRecord) {
  return { timeEntryId, windowIndex, start: toInstant(startedAt), outcome };
}

function describeOutcome(outcome: Outcome): string {
  if (outcome.kind === 'captured') return 'captured';
  return `${outcome.kind}: ${outcome.reason.replaceAll('_', ' ')}`;
}
