import type { Mutant } from './Mutant.js';
import { readSource } from './ruleFiles.js';

/** A line whose mistake would hurt somebody, with the likeliest one. */
interface DangerousLine {
  /** What the mistake would do to people, with the rule it breaks. */
  readonly harm: string;
  readonly file: string;
  /** Text that occurs exactly once in the file. */
  readonly right: string;
  readonly wrong: string;
}

/** The lines to be most afraid of. A change of one of them belongs here as well. */
export const dangerousLines: readonly DangerousLine[] = [
  {
    harm: 'V2 members see the screenshots of other workspaces',
    file: 'member/visibility.ts',
    right: 'actor.workspaceId === owner.workspaceId && (',
    wrong: '(',
  },
  {
    harm: 'V2 every member sees everyone’s screenshots',
    file: 'member/visibility.ts',
    right: `actor.role === 'owner' || actor.role === 'admin'`,
    wrong: 'true',
  },
  {
    harm: 'A1 a workspace that has not paid records its people',
    file: 'workspace/planIncludesScreenshots.ts',
    right: `plan === 'PRO' ||`,
    wrong: `plan !== 'PRO' ||`,
  },
  {
    harm: 'A2 a trial never ends',
    file: 'workspace/featureAvailability.ts',
    right: 'return now < endsAt',
    wrong: 'return true',
  },
  {
    harm: 'A3 settings turn capturing on without the feature',
    file: 'policy/changePolicy.ts',
    right: 'turnsOn && !availability.available',
    wrong: 'turnsOn && availability.available',
  },
  {
    harm: 'A4 nobody is told that less is obscured',
    file: 'policy/revealsMore.ts',
    right: 'tellsMore(next.obscure, previous.obscure)',
    wrong: 'false',
  },
  {
    harm: 'A5 people are recorded who were never told',
    file: 'notice/knowledge.ts',
    right: 'line.shownAt < at && unsaid',
    wrong: 'line.shownAt < at || unsaid',
  },
  {
    harm: 'A5 what was said before capturing was turned off still counts as told',
    file: 'notice/knowledge.ts',
    right: 'notice?.activation !== policy.activation',
    wrong: 'notice === undefined',
  },
  {
    harm: 'A5 sharp pictures are taken after obscuring was turned on',
    file: 'capture/decideUpload.ts',
    right: '!revealsNoMore(made, inForce)',
    wrong: '!revealsNoMore(inForce, made)',
  },
  {
    harm: 'A6 uploads go on after the feature was turned off',
    file: 'capture/decideUpload.ts',
    right: `open ? undefined : 'uploads_closed'`,
    wrong: 'undefined',
  },
  {
    harm: 'C1 people are recorded while they have paused',
    file: 'capture/decideCapture.ts',
    right: 'if (now.paused)',
    wrong: 'if (!now.paused)',
  },
  {
    harm: 'C2 a restart captures twice in a window',
    file: 'window/decideDraw.ts',
    right: 'settled.index >= window.index',
    wrong: 'settled.index > window.index',
  },
  {
    harm: 'C2 moments can be guessed, since early ones come more often',
    file: 'random/drawBelow.ts',
    right: 'if (drawn < fair)',
    wrong: 'if (drawn <= fair)',
  },
  {
    harm: 'C4 a member’s own wish to be obscured is ignored',
    file: 'policy/obscure.ts',
    right: 'alwaysObscure ? [policy, DEFAULT_OBSCURE] : [policy]',
    wrong: '[policy]',
  },
  {
    harm: 'C5 captures from outside the entry are taken',
    file: 'capture/decideUpload.ts',
    right: '!isWithinClockSkew(capture.at, span)',
    wrong: 'false',
  },
  {
    harm: 'C6 captures are destroyed because the feature was off for an hour',
    file: 'errors/uploadAdvice.ts',
    right: `case 'policy_unknown':`,
    wrong: `case 'policy_unknown':\n    case 'uploads_closed':`,
  },
  {
    harm: 'D3 a member deletes from an approved entry',
    file: 'time-entry/decideEntryChange.ts',
    right: `if (entry.approvalStatus === 'APPROVED') return 'entry_approved';`,
    wrong: '',
  },
  {
    harm: 'D4 screenshots of a running timer are deleted',
    file: 'deletion/planDeletion.ts',
    right: 'if (isRunning(entry))',
    wrong: 'if (isRunning(entry) && !isAdmin(actor))',
  },
  {
    harm: 'D5 one delete costs the whole time since the start',
    file: 'deletion/ownedIntervals.ts',
    right: 'previousAt = Math.max(previousAt, at);',
    wrong: '',
  },
  {
    harm: 'D6 retention costs a member a whole day',
    file: 'deletion/entryEffect.ts',
    right: `fate === 'deleted_by_member'`,
    wrong: `fate !== 'present'`,
  },
  {
    harm: 'D8 an admin’s clean-up takes people’s time',
    file: 'deletion/entryEffect.ts',
    right: `byAdmin || entry.approvalStatus`,
    wrong: `entry.approvalStatus`,
  },
  {
    harm: 'D11 the same time is subtracted twice',
    file: 'time/Interval.ts',
    right: 'of unionOfIntervals(holes)',
    wrong: 'of holes',
  },
  {
    harm: 'D12 a plan that no longer holds is carried out',
    file: 'deletion/planDeletion.ts',
    right: 'digestOf({ mode, items, effects: entries.map(withoutDescription) })',
    wrong: 'digestOf({ mode, items })',
  },
  {
    harm: 'T1 pictures outlive a retention that was shortened',
    file: 'retention/expiry.ts',
    right: 'Math.min(least, later.retentionDays)',
    wrong: 'Math.max(least, later.retentionDays)',
  },
  {
    harm: 'V7 an hour of captures falls on the wrong day',
    file: 'day/startOfDay.ts',
    right: 'Math.min(...candidates)',
    wrong: 'Math.max(...candidates)',
  },
];

/** The line with its mistake, as a mutant of its file. */
export function mutantOf({ file, right, wrong }: DangerousLine): Mutant {
  const source = readSource(file);
  const [before, after, ...more] = source.split(right);
  if (before === undefined || after === undefined || more.length > 0)
    throw new Error(
      `"${right}" does not occur exactly once in src/${file}. Look at what changed there.`,
    );
  return {
    file,
    line: before.split('\n').length,
    original: right,
    replacement: wrong,
    source: before + wrong + after,
  };
}
