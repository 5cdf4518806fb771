import type { PolicyView, Revelation } from '@glimpse/core';
import type { ReactNode } from 'react';
import { Button } from '../elements/Button.js';
import { RichText } from '../messages/RichText.js';
import type { Messages } from '../messages/Messages.js';
import { useParts } from '../parts/useParts.js';
import { useGlimpse } from '../provider/useGlimpse.js';
import type { PolicyDraft } from './usePolicyDraft.js';

/** What a change shows more, whom it tells, and the way to save it or let it be (A4). */
export function SaveBar({ draft, view, members }: SaveBarProps): ReactNode {
  const part = useParts();
  const { messages } = useGlimpse();
  if (!draft.hasChanges && !draft.error) return null;
  const tells = draft.revelations.length > 0 && members > 0;
  return (
    <div {...part('save-bar')}>
      <span role="status">
        <RichText>{barWords(draft, view, members, messages)}</RichText>
      </span>
      <Button aria-disabled={draft.isSaving} onClick={draft.discard}>
        {messages['policy.discard']}
      </Button>
      <Button
        variant="primary"
        aria-disabled={draft.isSaving || !draft.hasChanges}
        data-state={draft.isSaving ? 'busy' : undefined}
        onClick={draft.save}
      >
        {draft.isSaving && <span {...part('spinner')} />}
        {tells ? messages['policy.saveNotify']({ members }) : messages['policy.save']}
      </Button>
    </div>
  );
}

export interface SaveBarProps {
  /** What is being changed. */
  draft: PolicyDraft;
  /** What is saved. */
  view: PolicyView;
  /** How many members are told. */
  members: number;
}

const MORE = {
  turned_on: 'policy.moreTurnedOn',
  less_obscured: 'policy.moreObscure',
  higher_resolution: 'policy.moreResolution',
  shorter_interval: 'policy.moreInterval',
  longer_retention: 'policy.moreRetention',
} as const satisfies Record<Revelation, keyof Messages>;

function barWords(
  draft: PolicyDraft,
  { policy }: PolicyView,
  members: number,
  messages: Messages,
): string {
  if (draft.hasConflict) return messages['policy.conflict'];
  if (draft.error) return messages['policy.failed'];
  const { revelations } = draft;
  if (revelations.includes('turned_on')) return messages['policy.turnsOn']({ members });
  const changes = revelations.map((revelation) => messages[MORE[revelation]]);
  if (changes.length > 0) return messages['policy.more']({ changes, members });
  if (policy.enabled && !draft.draft.enabled) return messages['policy.turnsOff'];
  return draft.draft.retentionDays < policy.retentionDays
    ? messages['policy.shorterRetention']
    : messages['policy.lessShown'];
}
