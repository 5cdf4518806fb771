import type { MemberDay } from '@glimpse/core';
import type { ReactNode } from 'react';
import { Icon } from '../icons/Icon.js';
import { eyeIcon } from '../icons/paths.js';
import { RichText } from '../messages/RichText.js';
import { useParts } from '../parts/useParts.js';
import { useGlimpse } from '../provider/useGlimpse.js';
import { firstName } from '../entry/gapWords.js';
import { missedWords } from './missedWords.js';

/** The day in one line, and, for someone else's, that looking is visible to them (V8). */
export function DaySummary({ memberDay }: DaySummaryProps): ReactNode {
  const part = useParts();
  const { messages, formats, viewer } = useGlimpse();
  const shown = memberDay.entries
    .flatMap((entry) => entry.captures)
    .filter((capture) => capture.screenshots.length > 0);
  const displays = Math.max(0, ...shown.map((capture) => capture.screenshots.length));
  const missed = missedWords(memberDay, { messages, formats });
  const { member } = memberDay;
  return (
    <div {...part('day-summary')}>
      <span data-numeric="">
        <RichText>
          {messages['member.tracked']({ total: formats.minutes(memberDay.trackedMs) })}
        </RichText>
      </span>
      {shown.length > 0 && (
        <span data-numeric="">
          <RichText>{messages['member.moments']({ moments: shown.length, displays })}</RichText>
        </span>
      )}
      {missed !== undefined && <span data-numeric="">{missed}</span>}
      {member.id !== viewer.userId && (
        <span {...part('watch-note')}>
          <Icon path={eyeIcon} />
          {messages['member.logged']({ name: firstName(member.name) })}
        </span>
      )}
    </div>
  );
}

export interface DaySummaryProps {
  /** The member's day. */
  memberDay: MemberDay;
}
