import { toInstant, type TimeEntry } from '@glimpse/core';
import { useQuery } from '@tanstack/react-query';
import { useRef, type RefObject } from 'react';
import { Icon } from '../shell/Icon.js';
import { messageOf } from '../shell/messageOf.js';
import { entryTotals } from '../time-entry/entryTotals.js';
import { nameOf } from '../time-entry/EntryRow.js';
import { useEntryMutation } from '../time-entry/useEntryMutation.js';
import { formatTime } from '../time/formatDay.js';
import { formatStopwatch } from '../time/formatDuration.js';
import { useNow } from '../time/useNow.js';
import { useHost } from '../workspace/useHost.js';
import { projectsQuery } from '../workspace/projectsQuery.js';
import { useHandedFocus } from './useHandedFocus.js';

/** The running entry with its clock, and the button that stops it. */
export function RunningTimer({ entry, focusHeldRef }: RunningTimerProps) {
  const card = useRef<HTMLElement>(null);
  const button = useRef<HTMLButtonElement>(null);
  useHandedFocus(card, button, focusHeldRef);
  const { environment, client, workspace, user } = useHost();
  const now = useNow(environment.clock, 1000);
  const projects = useQuery(projectsQuery(client, workspace.id));
  const stop = useEntryMutation(() =>
    client.timer.stop({
      workspaceId: workspace.id,
      userId: user.id,
      end: toInstant(environment.clock.now()),
    }),
  );
  const { startAt, trackedMs } = entryTotals(entry, now);
  const project = projects.data?.find(({ id }) => id === entry.projectId);
  return (
    <section className="card timer" aria-label="Timer" ref={card}>
      <p className="timer-description">
        <strong>{nameOf(entry)}</strong>
        <span className="muted">
          {project?.name ?? '(no project)'}, since {formatTime(startAt, environment)}
        </span>
      </p>
      <output className="stopwatch" data-state="running" aria-label="Elapsed" aria-live="off">
        {formatStopwatch(trackedMs)}
      </output>
      <button
        type="button"
        className="button"
        data-variant="primary"
        ref={button}
        aria-disabled={stop.isPending}
        onClick={() => {
          if (!stop.isPending) stop.mutate(undefined);
        }}
      >
        <Icon name="stop" /> Stop
      </button>
      {stop.isError && (
        <p role="alert" className="error-text">
          {messageOf(stop.error)}
        </p>
      )}
    </section>
  );
}

export interface RunningTimerProps {
  entry: TimeEntry;
  /** Whether what stood here before had the focus. */
  focusHeldRef: RefObject<boolean>;
}
