import type { UserId } from '@glimpse/core';
import type { ReactNode } from 'react';
import { Icon } from '../icons/Icon.js';
import { displayColumns } from '../parts/atFor.js';
import { unitAttributes } from '../parts/useNearUnits.js';
import { useParts } from '../parts/useParts.js';
import { useGlimpse } from '../provider/useGlimpse.js';
import type { GapItem } from './EntryItem.js';
import { gapIcon } from './gapIcon.js';
import { GAP_COLUMNS } from './momentRows.js';
import { gapWords } from './gapWords.js';

/** A quiet slot where there is no screenshot: an icon, a word, and how much (C8). */
export function Gap({ gap, row, userId, windowMs }: GapProps): ReactNode {
  const part = useParts();
  const { messages, formats, viewer } = useGlimpse();
  const isOwn = viewer.userId === userId;
  const { title, detail } = gapWords(gap, { messages, formats, isOwn, windowMs });
  return (
    <li
      {...part('gap')}
      {...unitAttributes(row)}
      style={displayColumns(GAP_COLUMNS)}
      data-state={gapState(gap)}
      data-reason={gap.reason}
    >
      <div {...part('gap-slot')}>
        <span>
          <Icon path={gapIcon[gap.reason]} />
          {title}
        </span>
        {detail !== undefined && <span>{detail}</span>}
      </div>
      <div {...part('capture-foot')}>
        {gap.endAt === gap.startAt ? (
          <time>{formats.time(gap.startAt)}</time>
        ) : (
          <bdi dir="ltr">
            <time>{formats.time(gap.startAt)}</time> – <time>{formats.time(gap.endAt)}</time>
          </bdi>
        )}
      </div>
    </li>
  );
}

export interface GapProps {
  /** The stretch without a screenshot. */
  gap: GapItem;
  /** The row of its entry in which it stands, from 0. */
  row: number;
  /** Whose it is. */
  userId: UserId;
  /** Length of a window of its entry. Milliseconds. */
  windowMs: number;
}

function gapState({ reason }: GapItem): 'open' | 'failed' | 'skipped' {
  if (reason === 'open') return 'open';
  return reason === 'failed' || reason === 'blank' || reason === 'permission'
    ? 'failed'
    : 'skipped';
}
