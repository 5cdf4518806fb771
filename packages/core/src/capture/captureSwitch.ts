import { policyInForce, type PolicyHistory } from '../policy/policyHistory.js';
import type { Interval } from '../time/Interval.js';
import { featureAvailability, type FeatureSubject } from '../workspace/featureAvailability.js';
import { planAt, type PlanHistory } from '../workspace/planHistory.js';
import { trialEndsAt } from '../workspace/trialEndsAt.js';

/** All that ever turned capturing on or off in a workspace: its plans, its one trial, its policy. */
export interface CaptureSwitch {
  readonly workspace: PlanHistory & Pick<FeatureSubject, 'trialStartedAt'>;
  readonly history: PolicyHistory;
}

/** Why nothing could be captured at a moment (A1, A2, A3, A6); undefined when capturing was on. */
export function whyOff(
  { workspace, history }: CaptureSwitch,
  at: number,
): 'feature_off' | 'trial_ended' | undefined {
  if (!policyInForce(history, at).enabled) return 'feature_off';
  const then = featureAvailability({ ...workspace, plan: planAt(workspace, at), now: at });
  if (then.available) return undefined;
  return then.code === 'trial_ended' ? 'trial_ended' : 'feature_off';
}

/** Whether capturing was on at any moment of a span. It can only turn on where something changed. */
export function wasOnWithin(known: CaptureSwitch, span: Interval): boolean {
  return [span.startAt, ...changesWithin(known, span)].some(
    (at) => whyOff(known, at) === undefined,
  );
}

/** Answers `wasOnWithin` for spans inside of `whole`; where nothing changed in it, all have one answer. */
export function wasOnInside(known: CaptureSwitch, whole: Interval): (span: Interval) => boolean {
  if (changesWithin(known, whole).length > 0) return (span) => wasOnWithin(known, span);
  const wasOn = wasOnWithin(known, whole);
  return () => wasOn;
}

function changesWithin({ workspace, history }: CaptureSwitch, span: Interval): number[] {
  const { trialStartedAt } = workspace;
  return [
    ...history.map(({ sinceAt }) => sinceAt),
    ...workspace.earlierPlans.map(({ untilAt }) => untilAt),
    ...(trialStartedAt === null ? [] : [trialStartedAt, trialEndsAt(trialStartedAt)]),
  ].filter((at) => at > span.startAt && at < span.endAt);
}
