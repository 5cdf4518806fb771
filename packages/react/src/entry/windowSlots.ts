import { instantAt, type DayCapture, type DayEntry, type DayWindow } from '@glimpse/core';
import type { EntryItem, GapItem } from './EntryItem.js';

/**
 * An entry's day in order of time: its moments with pictures, and between them what stands where there
 * is none. Neighbouring windows with one reason become one slot; a deleted or expired moment keeps
 * its own, with what came off.
 */
export function windowSlots(entry: Pick<DayEntry, 'captures' | 'windows'>): EntryItem[] {
  const moments = entry.captures.map(toItem);
  const gaps = entry.windows.flatMap((window) => toGap(window) ?? []);
  return mergeNeighbours([...moments, ...gaps].sort((a, b) => a.startAt - b.startAt));
}

function toItem(capture: DayCapture): EntryItem {
  const startAt = instantAt(capture.capturedAt);
  if (capture.screenshots.length > 0) return { kind: 'capture', startAt, capture };
  const { deleted } = capture;
  const by = deleted.find((one) => one.by !== null)?.by ?? undefined;
  // Without a name beside it the server has not answered yet.
  const isGoing = deleted.some((one) => one.fate !== 'expired');
  return {
    kind: 'gap',
    reason: by ? 'deleted' : isGoing ? 'deleting' : 'expired',
    startAt,
    endAt: startAt,
    windows: 0,
    by,
    takenOffMs: capture.takenOffMs,
  };
}

/** The slot of a window; undefined where its moment stands instead. */
function toGap({ start, end, state }: DayWindow): GapItem | undefined {
  if (state.kind === 'captured') return undefined;
  return {
    kind: 'gap',
    reason: state.kind === 'skipped' ? state.reason : state.kind,
    failReason: state.kind === 'failed' ? state.reason : undefined,
    startAt: instantAt(start),
    endAt: instantAt(end),
    windows: 1,
    takenOffMs: 0,
  };
}

function mergeNeighbours(items: readonly EntryItem[]): EntryItem[] {
  const merged: EntryItem[] = [];
  for (const item of items) {
    const before = merged.at(-1);
    if (item.kind === 'gap' && before?.kind === 'gap' && isNeighbour(before, item))
      merged[merged.length - 1] = {
        ...before,
        endAt: item.endAt,
        windows: before.windows + item.windows,
      };
    else merged.push(item);
  }
  return merged;
}

function isNeighbour(before: GapItem, next: GapItem): boolean {
  return (
    before.windows > 0 &&
    next.windows > 0 &&
    before.endAt === next.startAt &&
    before.reason === next.reason &&
    before.failReason === next.failReason
  );
}
