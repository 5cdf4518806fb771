import type { DeletionRefusal } from '@glimpse/core';
import { entryName } from '../../entry/entryName.js';
import type { DeletionContext } from './deletionWords.js';

/** A line of the dialog's sums: an entry or a day, and what becomes of its time. */
export interface DeletionRow {
  readonly key: string;
  readonly label: string;
  /** What comes off; undefined where totals are shown instead. */
  readonly change?: string | undefined;
  /** Whether the change takes time, for its colour. */
  readonly takesTime?: boolean | undefined;
  readonly before?: string | undefined;
  readonly after?: string | undefined;
}

/** The sums below the words: of one entry its total, of several each entry and then the viewer's day. */
export function deletionRows(context: DeletionContext): {
  rows: DeletionRow[];
  totals: DeletionRow[];
} {
  const { answer, subjects } = context;
  if (answer.plan.mode === 'admin') return { rows: [], totals: [] };
  const effect = answer.plan.entries[0];
  if (subjects.length > 1) return { rows: entryRows(context), totals: dayRows(context) };
  if (effect?.outcome.fate === 'deleted') return { rows: dayRows(context), totals: [] };
  if (effect?.outcome.fate !== 'reduced') return { rows: [], totals: [] };
  const { messages, formats } = context;
  const row = {
    key: effect.timeEntryId,
    label: messages['delete.entryTotal'],
    before: formats.short(effect.totalBeforeMs),
    after: formats.short(effect.totalAfterMs),
  };
  return { rows: [row], totals: [] };
}

function dayRows({ answer, messages, formats }: DeletionContext): DeletionRow[] {
  return answer.days.map(({ day, beforeMs, afterMs }, _, days) => ({
    key: day,
    label:
      days.length === 1
        ? messages['delete.yourDay']
        : messages['delete.dayOf']({ date: formats.date(day) }),
    before: formats.short(beforeMs),
    after: formats.short(afterMs),
  }));
}

function entryRows({ answer, subjects, messages, formats }: DeletionContext): DeletionRow[] {
  const planned = answer.plan.entries.map((effect) => {
    const entry = entryName(effect.description, messages);
    const duration = formats.short(effect.subtractedMs);
    const change = {
      reduced: messages['delete.entryLess']({ duration }),
      deleted: messages['delete.entryGoes']({ duration }),
      unchanged: messages['delete.entryKept'],
    }[effect.outcome.fate];
    return {
      key: effect.timeEntryId,
      label: messages['delete.entryMoments']({ entry, moments: effect.moments }),
      change,
      takesTime: effect.subtractedMs > 0,
    };
  });
  const plannedIds = new Set(answer.plan.entries.map((effect) => effect.timeEntryId));
  const left = new Map(
    subjects
      .filter(({ entry }) => !plannedIds.has(entry.entry.id))
      .map(({ entry }) => [entry.entry.id, entry.entry.description]),
  );
  const refused = [...left].map(([key, description]) => ({
    key,
    label: entryName(description, messages),
    change: messages['delete.notDeleted'],
  }));
  return [...planned, ...refused];
}

/** How many moments stay, by the reason for which they do. */
export function refusedMoments({
  answer,
  subjects,
}: DeletionContext): Map<DeletionRefusal, number> {
  const codes = new Map(
    answer.plan.items.flatMap((item) => (item.allowed ? [] : [[item.screenshotId, item.code]])),
  );
  const counts = new Map<DeletionRefusal, number>();
  for (const { asked } of subjects) {
    const code = asked.map(({ id }) => codes.get(id)).find((one) => one !== undefined);
    if (code) counts.set(code, (counts.get(code) ?? 0) + 1);
  }
  return counts;
}
