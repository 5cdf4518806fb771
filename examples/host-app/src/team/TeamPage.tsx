import { isAdmin } from '@glimpse/core';
import { useQuery } from '@tanstack/react-query';
import { Link } from '../navigation/Link.js';
import { Avatar } from '../shell/Avatar.js';
import { LoadFailure } from '../shell/LoadFailure.js';
import { useHost } from '../workspace/useHost.js';
import { membersQuery } from '../workspace/membersQuery.js';

const ROLE_NAMES = { owner: 'Owner', admin: 'Admin', member: 'Member' } as const;

/** Who works here; a regular member sees themselves (V2). */
export function TeamPage() {
  const { client, workspace, role } = useHost();
  const members = useQuery(membersQuery(client, workspace.id));
  return (
    <div className="page">
      <header>
        <h1>Team</h1>
        <p className="muted">
          {isAdmin({ role })
            ? `Everyone in ${workspace.name}.`
            : `You are a member of ${workspace.name}. Admins see everyone.`}
        </p>
      </header>
      {members.isPending && <p className="loading">Loading…</p>}
      {members.isError && (
        <LoadFailure error={members.error} onRetry={() => void members.refetch()} />
      )}
      <div className="card">
        <table className="table">
          <thead>
            <tr>
              <th scope="col">Member</th>
              <th scope="col" data-optional>
                E-mail
              </th>
              <th scope="col">Role</th>
              <th scope="col">Time</th>
            </tr>
          </thead>
          <tbody>
            {members.data?.map((member) => (
              <tr key={member.id}>
                <th scope="row">
                  <span className="person">
                    <Avatar id={member.id} name={member.name} />
                    {member.name}
                  </span>
                </th>
                <td data-optional>{member.email}</td>
                <td>{ROLE_NAMES[member.role]}</td>
                <td>
                  <Link
                    to={{ page: 'timesheet', memberId: member.id }}
                    aria-label={`Timesheet of ${member.name}`}
                  >
                    Timesheet
                  </Link>
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </div>
  );
}
