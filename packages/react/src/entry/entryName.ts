import type { DayEntry } from '@glimpse/core';
import type { Messages } from '../messages/Messages.js';

/** What an entry is called: its description, or the words that stand for none. */
export function entryName(description: string, messages: Messages): string {
  return description.trim() === '' ? messages['entry.placeholder'] : description;
}

/** Where an entry stands, the strongest first: what decides whether its screenshots can be deleted. */
export type EntryState = 'running' | 'approved' | 'submitted' | 'locked' | 'none';

/** The state of an entry, for its chip. */
export function entryState({ entry }: Pick<DayEntry, 'entry'>): EntryState {
  if (entry.timeInterval.end === null) return 'running';
  if (entry.approvalStatus === 'APPROVED') return 'approved';
  if (entry.approvalStatus === 'PENDING') return 'submitted';
  return entry.isLocked ? 'locked' : 'none';
}
