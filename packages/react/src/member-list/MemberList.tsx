import type { Day } from '@glimpse/core';
import type { ReactNode } from 'react';
import { LoadedMembers } from './LoadedMembers.js';
import { useDayTotals } from './useDayTotals.js';

/** The active members with the number of screenshots of a day; each opens in place (V3, V4). */
export function MemberList({ day, name = '' }: MemberListProps): ReactNode {
  return <LoadedMembers totals={useDayTotals({ day, name })} />;
}

export interface MemberListProps {
  /** The day. */
  day: Day;
  /** Only members whose name holds this. @default '' */
  name?: string | undefined;
}
