import { addDays, dayBounds, dayOf, decideEntryChange, type TimeEntry } from '@glimpse/core';
import { useQuery } from '@tanstack/react-query';
import { useMemo, useRef } from 'react';
import { LoadFailure } from '../shell/LoadFailure.js';
import { DeleteEntryButton } from '../time-entry/DeleteEntryButton.js';
import { EntryDays } from '../time-entry/EntryDays.js';
import { entriesQuery, runningEntryQuery } from '../time-entry/entriesQuery.js';
import { useNow } from '../time/useNow.js';
import { useHost } from '../workspace/useHost.js';
import { ContinueButton } from './ContinueButton.js';
import { RunningTimer } from './RunningTimer.js';
import { StartTimer } from './StartTimer.js';

const DAYS_BACK = 6;

/** The timer, and the entries of today and the six days before. */
export function TimeTrackerPage() {
  const { client, workspace, user, role } = useHost();
  const within = useLastDays(DAYS_BACK);
  const own = { workspaceId: workspace.id, userId: user.id };
  const entries = useQuery(entriesQuery(client, { ...own, within }));
  const running = useQuery(runningEntryQuery(client, own));
  const focusHeldRef = useRef(false);
  const actor = { ...own, role };
  const actionsOf = (entry: TimeEntry) => (
    <>
      {entry.timeInterval.end !== null && <ContinueButton entry={entry} />}
      {decideEntryChange(actor, entry).allowed && <DeleteEntryButton entry={entry} />}
    </>
  );
  return (
    <div className="page">
      <h1>Time tracker</h1>
      {running.data ? (
        <RunningTimer entry={running.data} focusHeldRef={focusHeldRef} />
      ) : (
        // Nobody starts a second timer because the first one is not loaded yet.
        !running.isPending && <StartTimer focusHeldRef={focusHeldRef} />
      )}
      {entries.isPending && <p className="loading">Loading…</p>}
      {entries.isError && (
        <LoadFailure error={entries.error} onRetry={() => void entries.refetch()} />
      )}
      {entries.data?.length === 0 && (
        <p className="empty">No time tracked in the last seven days. Start the timer above.</p>
      )}
      <EntryDays entries={entries.data ?? []} actionsOf={actionsOf} />
    </div>
  );
}

function useLastDays(daysBack: number) {
  const { clock, timeZone } = useHost().environment;
  const today = dayOf(useNow(clock, 60_000), timeZone);
  return useMemo(
    () => ({
      startAt: dayBounds(addDays(today, -daysBack), timeZone).startAt,
      endAt: dayBounds(today, timeZone).endAt,
    }),
    [today, daysBack, timeZone],
  );
}
