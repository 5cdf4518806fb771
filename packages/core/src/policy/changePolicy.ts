import { DEFAULT_POLICY_BOUNDS, type PolicyBounds, type PolicyVersion } from './policy.js';
import type { PolicySettings, Revelation } from './policySchema.js';
import { revelationsOf } from './revealsMore.js';
import type { FeatureAvailability } from '../workspace/featureAvailability.js';

/** A setting that lies outside its bounds. */
export interface PolicyIssue {
  readonly path: 'intervalSeconds' | 'retentionDays';
  readonly value: number;
  readonly min: number;
  readonly max: number;
}

/** Whether the change may be made, and what it does. */
export type PolicyChange =
  | { readonly allowed: true; readonly effect: PolicyEffect }
  | { readonly allowed: false; readonly code: 'plan_required' | 'trial_ended' }
  | {
      readonly allowed: false;
      readonly code: 'invalid_request';
      readonly issues: readonly PolicyIssue[];
    };

/** What the change does to the policy, and whom it concerns. */
export type PolicyEffect =
  | { readonly changed: false; readonly policy: PolicyVersion }
  | {
      readonly changed: true;
      readonly policy: PolicyVersion;
      /** What every member has to be told before they are captured under it; empty when nothing. */
      readonly notice: readonly Revelation[];
    };

/**
 * What a change of settings does (A3, A4). Every change that differs is a new version, so that a
 * capture can name exactly what it was made under; only one that reveals more raises a notice.
 * Settings can be changed at any time, but capturing can be turned on only where the feature exists.
 * Bounds that were narrowed since bind what is changed and turning on, never turning off.
 *
 * @example
 * const change = changePolicy({
 *   current: currentPolicy(initialPolicyHistory(now)),
 *   changes: { enabled: true },
 *   availability: { available: true, by: 'plan' },
 *   now,
 * });
 * if (change.allowed && change.effect.changed) console.log(change.effect.notice); // ['turned_on']
 */
export function changePolicy(input: {
  readonly current: PolicyVersion;
  readonly changes: { readonly [Key in keyof PolicySettings]?: PolicySettings[Key] | undefined };
  readonly availability: FeatureAvailability;
  readonly now: number;
  readonly bounds?: PolicyBounds;
}): PolicyChange {
  const { current, availability, now, bounds = DEFAULT_POLICY_BOUNDS } = input;
  const next = mergeSettings(current, input.changes);
  const turnsOn = next.enabled && !current.enabled;
  const issues = outOfBounds(next, bounds).filter(
    ({ path, value }) => turnsOn || value !== current[path],
  );
  if (issues.length > 0) return { allowed: false, code: 'invalid_request', issues };
  if (turnsOn && !availability.available) return { allowed: false, code: availability.code };
  if (sameSettings(current, next))
    return { allowed: true, effect: { changed: false, policy: current } };
  const version = current.version + 1;
  return {
    allowed: true,
    effect: {
      changed: true,
      policy: {
        ...next,
        version,
        activation: turnsOn ? version : current.activation,
        sinceAt: now,
      },
      notice: revelationsOf(current, next),
    },
  };
}

function mergeSettings(
  current: PolicySettings,
  changes: { readonly [Key in keyof PolicySettings]?: PolicySettings[Key] | undefined },
): PolicySettings {
  return {
    enabled: changes.enabled ?? current.enabled,
    intervalSeconds: changes.intervalSeconds ?? current.intervalSeconds,
    retentionDays: changes.retentionDays ?? current.retentionDays,
    obscure: changes.obscure ?? current.obscure,
    resolution: changes.resolution ?? current.resolution,
  };
}

function sameSettings(a: PolicySettings, b: PolicySettings): boolean {
  return (
    a.enabled === b.enabled &&
    a.intervalSeconds === b.intervalSeconds &&
    a.retentionDays === b.retentionDays &&
    a.obscure === b.obscure &&
    a.resolution === b.resolution
  );
}

function outOfBounds(settings: PolicySettings, bounds: PolicyBounds): PolicyIssue[] {
  return (['intervalSeconds', 'retentionDays'] as const).flatMap((path) => {
    const value = settings[path];
    const { min, max } = bounds[path];
    const inside = Number.isInteger(value) && value >= min && value <= max;
    return inside ? [] : [{ path, value, min, max }];
  });
}
