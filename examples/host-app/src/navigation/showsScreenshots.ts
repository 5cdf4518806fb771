import type { PolicyVersionWire } from '@glimpse/core';

/**
 * Whether Activity > Screenshots stands in the navigation: for everyone once capturing was turned on
 * (V1), and still after it was turned off, since what exists stays visible (A6).
 */
export function showsScreenshots(policy: Pick<PolicyVersionWire, 'enabled' | 'activation'>) {
  return policy.enabled || policy.activation > 0;
}
