import { instantAt, type Day, type MemberTotals } from '@glimpse/core';
import type { ReactNode } from 'react';
import { dayAxis, type DayAxis } from '../member-list/dayAxis.js';
import { useDayTotals } from '../member-list/useDayTotals.js';

/** Reads a member's counts by their name, for stories of parts that need them. */
export function WithMember(props: {
  name?: string;
  day?: Day;
  children: (member: MemberTotals, axis: DayAxis) => ReactNode;
}): ReactNode {
  const { name = 'Bea Castellano', day = '2026-11-19' as Day, children } = props;
  const totals = useDayTotals({ day });
  const member = totals.members.find((one) => one.name === name);
  if (!member || !totals.day) return null;
  const bounds = { startAt: instantAt(totals.day.start), endAt: instantAt(totals.day.end) };
  const runs = totals.members.flatMap((one) => one.runs);
  return children(member, dayAxis({ bounds, runs }));
}
