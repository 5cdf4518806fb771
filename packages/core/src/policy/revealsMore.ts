import { tellsMore } from './obscure.js';
import { RESOLUTION_MAX_WIDTH } from './policy.js';
import type { PolicySettings, Revelation } from './policySchema.js';

/**
 * In which ways `next` reveals more, or keeps longer, than `previous` (A4); none when it does not.
 * Being turned on counts: what was nothing is something now.
 *
 * @example
 * const on = { ...DEFAULT_POLICY_SETTINGS, enabled: true };
 * revelationsOf(on, { ...on, resolution: 'high', retentionDays: 30 }); // ['higher_resolution', 'longer_retention']
 */
export function revelationsOf(previous: PolicySettings, next: PolicySettings): Revelation[] {
  if (!next.enabled) return [];
  const found: Revelation[] = [];
  if (!previous.enabled) found.push('turned_on');
  if (tellsMore(next.obscure, previous.obscure)) found.push('less_obscured');
  if (RESOLUTION_MAX_WIDTH[next.resolution] > RESOLUTION_MAX_WIDTH[previous.resolution])
    found.push('higher_resolution');
  if (next.intervalSeconds < previous.intervalSeconds) found.push('shorter_interval');
  if (next.retentionDays > previous.retentionDays) found.push('longer_retention');
  return found;
}

/**
 * Whether `made` reveals no more than `other` allows: how A5 compares two versions.
 *
 * @example
 * const on = { ...DEFAULT_POLICY_SETTINGS, enabled: true };
 * revealsNoMore({ ...on, obscure: 'strict' }, on); // true
 * revealsNoMore({ ...on, obscure: 'off' }, on); // false
 */
export function revealsNoMore(made: PolicySettings, other: PolicySettings): boolean {
  return revelationsOf(other, made).length === 0;
}
