import { RESOLUTION_MAX_WIDTH, type Notice } from '@glimpse/core';

import { describeDuration } from './describeDuration.js';
import { OBSCURE_WORDS } from './obscureWords.js';

const CHANGES: Readonly<Record<Notice['revelations'][number], string>> = {
  turned_on: 'Screenshots were turned on in your workspace.',
  less_obscured: 'Screenshots are obscured less than before.',
  higher_resolution: 'Screenshots show more detail than before.',
  shorter_interval: 'Screenshots are taken more often than before.',
  longer_retention: 'Screenshots are kept longer than before.',
};

/** The notice in words: what changed, then all that is recorded (A4), one sentence a line. */
export function describeNotice({ policy, revelations }: Notice): readonly string[] {
  const every = describeDuration(policy.intervalSeconds * 1_000);
  const days = policy.retentionDays === 1 ? '1 day' : `${policy.retentionDays} days`;
  const width = RESOLUTION_MAX_WIDTH[policy.resolution];
  return [
    ...revelations.map((revelation) => CHANGES[revelation]),
    `While your timer runs, every display is captured once in every ${every}, at a moment nobody knows beforehand.`,
    `Each picture is made small (${width} pixels wide at most), ${OBSCURE_WORDS[policy.obscure]}, on this machine before anything is stored or sent.`,
    ...(policy.obscure === 'off' ? ['You can have yours obscured all the same.'] : []),
    `You and the admins of your workspace can see them. They are deleted after ${days}; you can delete them before.`,
    'Nothing is captured while the timer stands still, during breaks, or while you pause capturing.',
  ];
}
