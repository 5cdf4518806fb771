import type { UserId } from '@glimpse/core';
import { useQuery } from '@tanstack/react-query';
import { navigate } from '../navigation/useRoute.js';
import { useHost } from '../workspace/useHost.js';
import { membersQuery } from '../workspace/membersQuery.js';

/** Chooses whose timesheet is shown. */
export function MemberSelect({ value }: { value: UserId }) {
  const { client, workspace, user } = useHost();
  const members = useQuery(membersQuery(client, workspace.id)).data ?? [user];
  return (
    <select
      className="select"
      aria-label="Member"
      value={value}
      onChange={(event) => navigate({ page: 'timesheet', memberId: event.target.value })}
    >
      {members.map(({ id, name }) => (
        <option key={id} value={id}>
          {name}
        </option>
      ))}
    </select>
  );
}
