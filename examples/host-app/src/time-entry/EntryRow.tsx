import type { Project, TimeEntry } from '@glimpse/core';
import type { ReactNode } from 'react';
import { Icon } from '../shell/Icon.js';
import { formatTime } from '../time/formatDay.js';
import { formatDuration } from '../time/formatDuration.js';
import { useHost } from '../workspace/useHost.js';
import { entryTotals } from './entryTotals.js';

/** One entry: what it was, when, how long, and what was taken off. */
export function EntryRow({ entry, project, now, actions }: EntryRowProps) {
  const { environment } = useHost();
  const { startAt, endAt, trackedMs, takenOffMs } = entryTotals(entry, now);
  return (
    <li className="entry" aria-label={nameOf(entry)} data-entry={entry.id}>
      <div className="entry-title">
        <span className="dot" style={{ background: project?.color }} aria-hidden="true" />
        <span className={entry.description ? 'entry-name' : 'entry-name placeholder'}>
          {nameOf(entry)}
        </span>
        <span className="muted">{project?.name ?? '(no project)'}</span>
        <EntryChips entry={entry} />
      </div>
      <p className="entry-time">
        {takenOffMs > 0 && (
          <span className="taken-off">{formatDuration(takenOffMs)} taken off</span>
        )}
        <bdi dir="ltr">
          {formatTime(startAt, environment)} –{' '}
          {endAt === null ? 'now' : formatTime(endAt, environment)}
        </bdi>
        <strong data-testid="entry-total">{formatDuration(trackedMs)}</strong>
      </p>
      <div className="entry-actions">{actions}</div>
    </li>
  );
}

export interface EntryRowProps {
  entry: TimeEntry;
  /** The entry's project, once it is known. */
  project: Project | undefined;
  /** Until when a running entry counts. */
  now: number;
  actions: ReactNode;
}

/** An entry's description, or what stands in its place. */
export function nameOf(entry: TimeEntry): string {
  return entry.description || '(no description)';
}

function EntryChips({ entry }: { entry: TimeEntry }) {
  return (
    <>
      {entry.timeInterval.end === null && (
        <span className="chip" data-tone="success">
          <span className="dot" data-state="running" aria-hidden="true" /> Running
        </span>
      )}
      {entry.type === 'BREAK' && <span className="chip">Break</span>}
      {entry.approvalStatus === 'APPROVED' && (
        <span className="chip" data-tone="success">
          <Icon name="check" /> Approved
        </span>
      )}
      {entry.approvalStatus === 'PENDING' && <span className="chip">Submitted</span>}
      {entry.isLocked && (
        <span className="chip">
          <Icon name="lock" /> Locked
        </span>
      )}
    </>
  );
}
