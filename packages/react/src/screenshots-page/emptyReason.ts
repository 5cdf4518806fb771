import type { DayTotals, MemberTotals, PolicyView } from '@glimpse/core';

/** Why there is nothing to see; undefined when there is something, or a reason to read in the list. */
export type EmptyReason = 'search' | 'off' | 'none' | 'day';

/** Which of the empty states a day is in: nobody found, not activated, none at all, none this day. */
export function emptyReason(input: {
  totals: Pick<DayTotals, 'screenshotCount' | 'memberCount'>;
  members: readonly Pick<MemberTotals, 'agentSeen' | 'trackedMs'>[];
  view: Pick<PolicyView, 'policy'> | undefined;
  name: string;
  isAdmin: boolean;
}): EmptyReason | undefined {
  const { totals, members, view, name } = input;
  if (name !== '') return totals.memberCount === 0 ? 'search' : undefined;
  if (totals.screenshotCount > 0) return undefined;
  if (view && !view.policy.enabled) return 'off';
  if (!members.some((member) => member.agentSeen)) return 'none';
  const wasTracked = members.some((member) => member.trackedMs > 0);
  // Where timers ran, an admin's list says of each member why there is nothing.
  return input.isAdmin && wasTracked ? undefined : 'day';
}
