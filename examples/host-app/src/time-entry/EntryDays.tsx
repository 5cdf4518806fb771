import { dayBounds, dayOf, type Project, type TimeEntry } from '@glimpse/core';
import { useQuery } from '@tanstack/react-query';
import { useId, type ReactNode } from 'react';
import { formatDay } from '../time/formatDay.js';
import { formatDuration } from '../time/formatDuration.js';
import { useNow } from '../time/useNow.js';
import { useHost } from '../workspace/useHost.js';
import { projectsQuery } from '../workspace/projectsQuery.js';
import { EntryRow } from './EntryRow.js';
import { totalWithin } from './entryTotals.js';
import { groupByDay } from './groupByDay.js';

/** Entries by day, newest first, each day with its total. */
export function EntryDays({ entries, actionsOf }: EntryDaysProps) {
  const { environment, client, workspace } = useHost();
  const { clock, locale, timeZone } = environment;
  const now = useNow(clock, 1000);
  const projects = useQuery(projectsQuery(client, workspace.id));
  const today = dayOf(now, timeZone);
  return groupByDay(entries, timeZone).map(({ day, entries: ofDay }) => (
    <DayCard
      key={day}
      title={day === today ? 'Today' : formatDay(day, locale)}
      total={formatDuration(totalWithin(entries, dayBounds(day, timeZone), now))}
    >
      {ofDay.map((entry) => (
        <EntryRow
          key={entry.id}
          entry={entry}
          project={projectOf(entry, projects.data)}
          now={now}
          actions={actionsOf(entry)}
        />
      ))}
    </DayCard>
  ));
}

export interface EntryDaysProps {
  entries: readonly TimeEntry[];
  /** What can be done with an entry: buttons at the end of its row. */
  actionsOf: (entry: TimeEntry) => ReactNode;
}

function DayCard({ title, total, children }: DayCardProps) {
  const titleId = useId();
  return (
    <section className="card" aria-labelledby={titleId}>
      <header className="card-head">
        <h2 id={titleId}>{title}</h2>
        <p>
          Total <strong>{total}</strong>
        </p>
      </header>
      <ul className="entries">{children}</ul>
    </section>
  );
}

interface DayCardProps {
  title: string;
  total: string;
  children: ReactNode;
}

function projectOf(entry: TimeEntry, projects: readonly Project[] = []): Project | undefined {
  return projects.find(({ id }) => id === entry.projectId);
}
