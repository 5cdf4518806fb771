import type { Day, MemberDay } from '@glimpse/core';
import type { ReactNode } from 'react';
import { useMemberDay } from '../member-day/useMemberDay.js';
import { useDayTotals } from '../member-list/useDayTotals.js';

/** Reads a member's day by their name, for stories of parts that need one. */
export function WithMemberDay(props: {
  name?: string;
  day?: Day;
  children: (memberDay: MemberDay) => ReactNode;
}): ReactNode {
  const { name = 'Bea Castellano', day = '2026-11-19' as Day, children } = props;
  const { members } = useDayTotals({ day });
  const member = members.find((one) => one.name === name);
  return member && <Loaded userId={member.userId} day={day} render={children} />;
}

function Loaded(props: {
  userId: MemberDay['member']['id'];
  day: Day;
  render: (memberDay: MemberDay) => ReactNode;
}): ReactNode {
  const { data } = useMemberDay(props);
  return data ? props.render(data) : null;
}
