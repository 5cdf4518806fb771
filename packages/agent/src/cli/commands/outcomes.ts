import { toInstant, type Outcome } from '@glimpse/core';

import type { WindowRecord } from '../../ports/WindowLedger.js';
import { openHomeStore } from '../openHomeStore.js';
import type { CliContext } from '../CliContext.js';

/** `glimpse-agent outcomes`: what became of the windows of the last 24 hours. */
export async function outcomes(
  { home, print }: CliContext,
  { json = false },
  now: number,
): Promise<void> {
  const store = await openHomeStore(home);
  const records = await store.windows.list(now - 86_400_000);
  store.close();
  if (json) return print(JSON.stringify(records.map(toJson)));
  if (records.length === 0) print('No window has ended on this machine in the last 24 hours.');
  for (const record of records) {
    print(`${toInstant(record.startedAt)}  ${describeOutcome(record.outcome)}`);
  }
}

function toJson({ timeEntryId, windowIndex, startedAt, outcome }: WindowRecord): unknown {
  return { timeEntryId, windowIndex, start: toInstant(startedAt), outcome };
}

function describeOutcome(outcome: Outcome): string {
  if (outcome.kind === 'captured') return 'captured';
  return `${outcome.kind}: ${outcome.reason.replaceAll('_', ' ')}`;
}
