import { dayOf, instantAt, RESOLUTION_MAX_WIDTH, type PolicyView } from '@glimpse/core';
import { useId, type ReactNode } from 'react';
import { useParts } from '../parts/useParts.js';
import { useGlimpse } from '../provider/useGlimpse.js';
import { ChoiceSetting } from './ChoiceSetting.js';
import { PlanNeeded } from './PlanNeeded.js';
import { SaveBar } from './SaveBar.js';
import { intervalSteps, retentionSteps } from './settingSteps.js';
import { StepperSetting } from './StepperSetting.js';
import { SwitchSetting } from './SwitchSetting.js';
import { usePolicyDraft } from './usePolicyDraft.js';

/** What is recorded, for admins: the switch first (A3), then how often, how obscured, how large, how long. */
export function CapturingCard({ view, members }: CapturingCardProps): ReactNode {
  const part = useParts();
  const { messages, formats, timeZone } = useGlimpse();
  const titleId = useId();
  const draft = usePolicyDraft(view);
  const { policy, bounds } = view;
  const { enabled, intervalSeconds, obscure, resolution, retentionDays } = draft.draft;
  const since = formats.date(dayOf(instantAt(policy.since), timeZone));
  return (
    <section {...part('card')} aria-labelledby={titleId}>
      <header {...part('card-head')}>
        <h2 {...part('card-title')} id={titleId}>
          {messages['policy.capturing']}
        </h2>
        <p {...part('hint')}>
          {messages['policy.version']({ version: policy.version, date: since })}
        </p>
      </header>
      {!view.availability.available && <PlanNeeded view={view} />}
      <SwitchSetting
        label={messages['policy.activate']}
        hint={messages['policy.activateHint']}
        isOn={enabled}
        isChanged={draft.isChanged('enabled')}
        isDisabled={!view.availability.available && !policy.enabled}
        onChange={(isOn) => draft.set('enabled', isOn)}
      />
      <StepperSetting
        label={messages['policy.interval']}
        hint={messages['policy.intervalHint']}
        value={intervalSeconds}
        steps={intervalSteps(bounds.intervalSeconds, intervalSeconds)}
        format={(seconds) =>
          seconds % 60 === 0 ? formats.minutes(seconds * 1000) : formats.short(seconds * 1000)
        }
        isChanged={draft.isChanged('intervalSeconds')}
        onChange={(seconds) => draft.set('intervalSeconds', seconds)}
      />
      <ChoiceSetting
        label={messages['policy.obscure']}
        hint={messages['policy.obscureHint']}
        value={obscure}
        values={['greek', 'strict', 'blur', 'off']}
        isChanged={draft.isChanged('obscure')}
        onChange={(way) => draft.set('obscure', way)}
      />
      <ChoiceSetting
        label={messages['policy.resolution']}
        hint={messages['policy.resolutionHint']({ width: RESOLUTION_MAX_WIDTH.low })}
        value={resolution}
        values={['low', 'high']}
        isChanged={draft.isChanged('resolution')}
        onChange={(value) => draft.set('resolution', value)}
      />
      <StepperSetting
        label={messages['policy.retention']}
        hint={messages['policy.retentionHint']}
        value={retentionDays}
        steps={retentionSteps(bounds.retentionDays, retentionDays)}
        format={(count) => messages['duration.days']({ count })}
        isChanged={draft.isChanged('retentionDays')}
        onChange={(days) => draft.set('retentionDays', days)}
      />
      <SaveBar draft={draft} view={view} members={members} />
    </section>
  );
}

export interface CapturingCardProps {
  /** What is saved. */
  view: PolicyView;
  /** How many members are told of a change that shows more. */
  members: number;
}
