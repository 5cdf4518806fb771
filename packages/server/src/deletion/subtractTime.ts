import { instantAt, type EntryEffect } from '@glimpse/core';
import type { MemberUnit } from '../app/transactAs.js';
import type { TimeEntryRecord } from '../ports/index.js';
import { tellOfSubtraction } from '../time-entries/span/tellOfSubtraction.js';

/** Keeps what a delete takes off on the entry's ledger, and tells everyone whom it concerns (D5, D11). */
export async function subtractTime(
  unit: MemberUnit,
  entry: TimeEntryRecord,
  { subtractions }: Pick<EntryEffect, 'subtractions'>,
): Promise<void> {
  if (subtractions.length === 0) return;
  const taken = subtractions.map(({ start, end }) => ({
    startAt: instantAt(start),
    endAt: instantAt(end),
  }));
  const changed = { ...entry, deductions: [...entry.deductions, ...taken] };
  await unit.tx.timeEntries.save(changed);
  await tellOfSubtraction(unit, changed);
  await unit.emit(entry.workspaceId, {
    userId: entry.userId,
    type: 'time_entry.changed',
    timeEntryId: entry.id,
  });
}
