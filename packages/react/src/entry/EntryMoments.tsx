import type { DayEntry, MemberDay } from '@glimpse/core';
import type { ReactNode } from 'react';
import { FIRST_DRAWN, WHOLE_LIST } from '../parts/useNear.js';
import { useParts } from '../parts/useParts.js';
import { Capture } from '../capture/Capture.js';
import type { EntryItem } from './EntryItem.js';
import { Gap } from './Gap.js';
import { useMomentKeys } from '../capture/useMomentKeys.js';

/** The moments and gaps of an entry: one stop for Tab, arrows by sight inside. */
export function EntryMoments({ items, entry, memberDay }: EntryMomentsProps): ReactNode {
  const screenshots = items.flatMap((item) =>
    item.kind === 'capture' ? item.capture.screenshots : [],
  );
  const { activeId, setActiveId, onKeyDown } = useMomentKeys(screenshots, memberDay);
  return (
    // eslint-disable-next-line jsx-a11y/no-noninteractive-element-interactions -- arrow keys move among the buttons inside; the list itself takes no focus
    <ul {...useParts()('captures')} onKeyDown={onKeyDown}>
      {items.map((item, index) =>
        item.kind === 'capture' ? (
          <Capture
            key={item.capture.id}
            capture={item.capture}
            memberDay={memberDay}
            isWindowed={items.length > WHOLE_LIST}
            isFirst={index < FIRST_DRAWN}
            activeId={activeId}
            onActivate={setActiveId}
          />
        ) : (
          <Gap
            key={`${item.reason} ${item.startAt}`}
            gap={item}
            userId={memberDay.member.id}
            windowMs={entry.entry.windowSeconds * 1000}
          />
        ),
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
