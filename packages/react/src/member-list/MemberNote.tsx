import type { MemberTotals } from '@glimpse/core';
import type { ReactNode } from 'react';
import { useParts } from '../parts/useParts.js';
import { useGlimpse } from '../provider/useGlimpse.js';

/** One thing worth knowing beside a name: the reason of a zero, a running timer, or that it is you. */
export function MemberNote({ member }: MemberNoteProps): ReactNode {
  const part = useParts();
  const { messages, viewer } = useGlimpse();
  if (member.timerRunning) {
    return (
      <span {...part('member-note')}>
        <span {...part('dot')} data-state="running" />
        {messages['member.running']}
      </span>
    );
  }
  const note = noteOf(member, viewer.userId);
  return note && <span {...part('member-note')}>{messages[note]}</span>;
}

function noteOf(member: MemberTotals, viewerId: string) {
  if (member.screenshots === 0 && member.trackedMs > 0 && !member.agentSeen) return 'member.noApp';
  if (member.userId === viewerId) return 'member.you';
  return member.trackedMs === 0 && member.screenshots === 0 ? 'member.untracked' : undefined;
}

export interface MemberNoteProps {
  /** The member. */
  member: MemberTotals;
}
