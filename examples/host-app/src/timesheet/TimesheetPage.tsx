import { addDays, dayBounds, dayOf, isAdmin, type TimeEntry, type UserId } from '@glimpse/core';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { LoadFailure } from '../shell/LoadFailure.js';
import { EntryDays } from '../time-entry/EntryDays.js';
import { entriesQuery } from '../time-entry/entriesQuery.js';
import { totalWithin } from '../time-entry/entryTotals.js';
import { formatDuration } from '../time/formatDuration.js';
import { useHost } from '../workspace/useHost.js';
import { ApprovalButtons } from './ApprovalButtons.js';
import { MemberSelect } from './MemberSelect.js';
import { WeekNavigator } from './WeekNavigator.js';
import { mondayOf } from './mondayOf.js';

/** A member's week. Admins turn to anyone's, approve and lock. */
export function TimesheetPage({ memberId }: { memberId: string | undefined }) {
  const { environment, client, workspace, user, role } = useHost();
  const { clock, timeZone } = environment;
  const [now] = useState(() => clock.now());
  const thisWeek = mondayOf(dayOf(now, timeZone));
  const [monday, setMonday] = useState(thisWeek);
  const within = {
    startAt: dayBounds(monday, timeZone).startAt,
    endAt: dayBounds(addDays(monday, 7), timeZone).startAt,
  };
  const userId = memberId === undefined ? user.id : (memberId as UserId);
  const entries = useQuery(entriesQuery(client, { workspaceId: workspace.id, userId, within }));
  const actionsOf = (entry: TimeEntry) =>
    isAdmin({ role }) && entry.timeInterval.end !== null && <ApprovalButtons entry={entry} />;
  return (
    <div className="page" data-wide-actions={isAdmin({ role }) || undefined}>
      <header className="page-head">
        <div>
          <h1>Timesheet</h1>
          <p className="muted">
            {entries.data
              ? `${formatDuration(totalWithin(entries.data, within, now))} tracked this week`
              : 'Loading…'}
          </p>
        </div>
        <div className="page-tools">
          {isAdmin({ role }) && <MemberSelect value={userId} />}
          <WeekNavigator monday={monday} latest={thisWeek} onChange={setMonday} />
        </div>
      </header>
      {entries.isError && (
        <LoadFailure error={entries.error} onRetry={() => void entries.refetch()} />
      )}
      {entries.data?.length === 0 && <p className="empty">No time was tracked in this week.</p>}
      <EntryDays entries={entries.data ?? []} actionsOf={actionsOf} />
    </div>
  );
}
