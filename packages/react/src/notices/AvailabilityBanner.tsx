import { dayOf, instantAt, type PolicyView } from '@glimpse/core';
import type { ReactNode } from 'react';
import { Banner } from '../elements/Banner.js';
import { Button } from '../elements/Button.js';
import { clockIcon, warningIcon } from '../icons/paths.js';
import { useGlimpse } from '../provider/useGlimpse.js';

/** A trial that runs, or that screenshots have stopped and what becomes of those that exist (A2, A6). */
export function AvailabilityBanner({ view }: AvailabilityBannerProps): ReactNode {
  const { messages, formats, clock, actions, timeZone } = useGlimpse();
  const { availability, policy } = view;
  const days = () => messages['duration.days']({ count: policy.retentionDays });
  const plans = actions.seePlans && (
    <Button onClick={actions.seePlans}>{messages['plans.see']}</Button>
  );
  const cause = stoppedCause();
  if (cause !== undefined) {
    return (
      <Banner tone="warning" icon={warningIcon} title={messages['stopped.title']} actions={plans}>
        {messages['stopped.text']({ cause, days: days() })}
      </Banner>
    );
  }
  if (!availability.available || availability.by === 'plan') return null;
  const endsAt = instantAt(availability.endsAt);
  return (
    <Banner
      tone="neutral"
      icon={clockIcon}
      title={messages['trial.title']({ left: formats.left(endsAt - clock.now()) })}
      actions={plans}
    >
      {messages['trial.text']({
        date: formats.day(dayOf(endsAt, timeZone)),
        time: formats.time(endsAt),
        days: days(),
      })}
    </Banner>
  );

  function stoppedCause(): string | undefined {
    // What was never on has not stopped.
    if (policy.activation === 0) return undefined;
    if (!availability.available) {
      return messages[availability.code === 'trial_ended' ? 'stopped.trial' : 'stopped.plan'];
    }
    return policy.enabled
      ? undefined
      : messages['stopped.off']({ date: formats.date(dayOf(instantAt(policy.since), timeZone)) });
  }
}

export interface AvailabilityBannerProps {
  /** The policy as the viewer reads it. */
  view: PolicyView;
}
