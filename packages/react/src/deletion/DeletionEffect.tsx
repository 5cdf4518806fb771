import { instantAt, type IntervalWire } from '@glimpse/core';
import type { ReactNode } from 'react';
import { placeOnAxis } from '../member-list/dayAxis.js';
import { atFor } from '../parts/atFor.js';
import { useParts } from '../parts/useParts.js';
import { deletionRows, type DeletionRow } from './plan/deletionRows.js';
import type { DeletionContext } from './plan/deletionWords.js';

/** What a delete does to time: the entry as a strip with the piece hatched out, and totals before and after. */
export function DeletionEffect({ context }: DeletionEffectProps): ReactNode {
  const part = useParts();
  const { rows, totals } = deletionRows(context);
  if (rows.length + totals.length === 0) return null;
  return (
    <div {...part('effect')}>
      {context.subjects.length === 1 && <EffectStrip context={context} />}
      {rows.map((row) => (
        <EffectRow key={row.key} row={row} />
      ))}
      {totals.map((row) => (
        <EffectRow key={row.key} row={row} kind="total" />
      ))}
    </div>
  );
}

export interface DeletionEffectProps {
  /** The plan and what it is about. */
  context: DeletionContext;
}

function EffectStrip({ context }: DeletionEffectProps): ReactNode {
  const part = useParts();
  const effect = context.answer.plan.entries[0];
  if (!effect) return null;
  if (effect.outcome.fate === 'deleted') {
    return <div {...part('effect-strip')} data-state="all" aria-hidden="true" />;
  }
  const axis = { startAt: instantAt(effect.start), endAt: instantAt(effect.end) };
  const piece = ({ start, end }: IntervalWire, state?: 'before') => (
    <i
      key={start}
      style={atFor(placeOnAxis(axis, instantAt(start), instantAt(end)))}
      data-state={state}
    />
  );
  return (
    <div {...part('effect-strip')} aria-hidden="true">
      {context.subjects[0]?.entry.entry.deductions.map((one) => piece(one, 'before'))}
      {effect.subtractions.map((one) => piece(one))}
    </div>
  );
}

function EffectRow({ row, kind }: { row: DeletionRow; kind?: 'total' }): ReactNode {
  const part = useParts();
  return (
    <div {...part('effect-row')} data-kind={kind}>
      <span>{row.label}</span>
      {row.change === undefined ? (
        <span>
          <s>{row.before}</s> <strong>{row.after}</strong>
        </span>
      ) : (
        <span>
          {row.takesTime === true ? <span {...part('taken-off')}>{row.change}</span> : row.change}
        </span>
      )}
    </div>
  );
}
