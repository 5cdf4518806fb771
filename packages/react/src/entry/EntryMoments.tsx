import type { DayEntry, MemberDay } from '@glimpse/core';
import { useMemo, useRef, type ReactNode } from 'react';
import { Capture } from '../capture/Capture.js';
import { useMomentKeys } from '../capture/useMomentKeys.js';
import { usePageState } from '../page-state/usePageState.js';
import { Away } from '../parts/Away.js';
import { useNearUnits } from '../parts/useNearUnits.js';
import { useParts } from '../parts/useParts.js';
import type { EntryItem } from './EntryItem.js';
import { Gap } from './Gap.js';
import { momentRows } from './momentRows.js';
import { useColumns } from './useColumns.js';

/** Entries of up to so many moments are drawn whole. */
const WHOLE_ENTRY = 60;
/** Columns of a wide page; rows that are drawn at first; and their height and distance, in pixels. */
const AT_FIRST = { columns: 10, rows: 3, height: 96, gap: 8 };

/** The moments and gaps of an entry: one stop for Tab, arrows by sight inside. */
export function EntryMoments({ items, entry, memberDay }: EntryMomentsProps): ReactNode {
  const list = useRef<HTMLUListElement>(null);
  const screenshots = useMemo(
    () => items.flatMap((item) => (item.kind === 'capture' ? item.capture.screenshots : [])),
    [items],
  );
  const { activeId, setActiveId, onKeyDown } = useMomentKeys(screenshots, memberDay);
  const focusId = usePageState((state) => state.pendingFocus?.screenshotId);
  const isLong = items.length > WHOLE_ENTRY;
  const columns = useColumns(list, isLong, AT_FIRST.columns);
  const rows = useMemo(() => momentRows(items, columns), [items, columns]);
  const stretches = useNearUnits({
    list,
    count: rows.length,
    isOn: isLong,
    first: AT_FIRST.rows,
    estimate: AT_FIRST.height,
    gap: AT_FIRST.gap,
    keep: [activeId, focusId].map((id) => rows.findIndex((row) => holds(row, id))),
  });
  const windowMs = entry.entry.windowSeconds * 1000;
  const draw = (item: EntryItem, row: number) =>
    item.kind === 'capture' ? (
      <Capture
        key={item.capture.id}
        capture={item.capture}
        memberDay={memberDay}
        row={row}
        activeId={holds([item], activeId) ? activeId : undefined}
        onActivate={setActiveId}
      />
    ) : (
      <Gap
        key={`${item.reason} ${item.startAt}`}
        gap={item}
        row={row}
        userId={memberDay.member.id}
        windowMs={windowMs}
      />
    );
  return (
    // eslint-disable-next-line jsx-a11y/no-noninteractive-element-interactions -- arrow keys move among the buttons inside; the list itself takes no focus
    <ul {...useParts()('captures')} ref={list} onKeyDown={onKeyDown}>
      {stretches.flatMap((stretch) =>
        stretch.isDrawn
          ? rows
              .slice(stretch.from, stretch.to)
              .flatMap((row, index) => row.map((item) => draw(item, stretch.from + index)))
          : [<Away key={`away ${stretch.from}`} stretch={stretch} />],
      )}
    </ul>
  );
}

export interface EntryMomentsProps {
  /** Moments and gaps in order of time. */
  items: readonly EntryItem[];
  /** The entry they belong to. */
  entry: DayEntry;
  /** The day it is part of. */
  memberDay: MemberDay;
}

function holds(row: readonly EntryItem[], screenshotId: string | undefined): boolean {
  return (
    screenshotId !== undefined &&
    row.some(
      (item) =>
        item.kind === 'capture' && item.capture.screenshots.some(({ id }) => id === screenshotId),
    )
  );
}
