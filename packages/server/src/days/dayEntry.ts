import {
  captureIdSchema,
  entryInterval,
  intervalLength,
  toInstant,
  trackedMs,
  type CoveredWindow,
  type DayEntry,
  type DayWindow,
} from '@glimpse/core';
import * as z from 'zod/mini';
import { toDeletableEntries, type CapturedEntries } from '../deletion/loadDeletableEntries.js';
import type { TimeEntryRecord } from '../ports/index.js';
import { toTimeEntry } from '../time-entries/toTimeEntry.js';
import { coverageOfDay } from './coverageOfDay.js';
import { dayCaptures } from './dayCaptures.js';
import type { DayFacts } from './DayFacts.js';

/** An entry of a day with the captures and windows that fall on it. */
export function dayEntry(entry: TimeEntryRecord, facts: DayFacts): DayEntry {
  const { captured, capturing, bounds, now } = facts;
  const own: CapturedEntries = {
    captures: captured.captures.filter(({ timeEntryId }) => timeEntryId === entry.id),
    screenshots: captured.screenshots.filter(({ timeEntryId }) => timeEntryId === entry.id),
    tombstones: captured.tombstones.filter(({ timeEntryId }) => timeEntryId === entry.id),
  };
  const [deletable] = toDeletableEntries([entry], own, now);
  const moments = deletable?.captures ?? [];
  const windows = coverageOfDay({
    entry,
    captures: moments.map(({ id, at, screenshots }) => ({
      captureId: id,
      at,
      remaining: screenshots.some(({ fate }) => fate === 'present'),
    })),
    outcomes: facts.outcomes.filter(({ timeEntryId }) => timeEntryId === entry.id),
    capturing,
    bounds,
    now,
  });
  const tracked = trackedMs(entry, now);
  return {
    entry: toTimeEntry(entry),
    project: (entry.projectId && facts.projects.get(entry.projectId)) || null,
    trackedMs: tracked,
    takenOffMs: intervalLength(entryInterval(entry, now)) - tracked,
    captures: deletable ? dayCaptures(deletable, own, facts) : [],
    windows: windows.map(toDayWindow),
  };
}

function toDayWindow({ index, startAt, endAt, state }: CoveredWindow): DayWindow {
  return { index, start: toInstant(startAt), end: toInstant(endAt), state: toWindowState(state) };
}

function toWindowState(state: CoveredWindow['state']): DayWindow['state'] {
  switch (state.kind) {
    case 'captured':
      return { ...state, captureIds: state.captureIds.map((id) => z.parse(captureIdSchema, id)) };
    case 'held':
      return { kind: 'held', until: toInstant(state.until) };
    default:
      return state;
  }
}
