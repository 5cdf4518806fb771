import {
  changePolicy,
  currentPolicy,
  DEFAULT_POLICY_BOUNDS,
  DEFAULT_POLICY_SETTINGS,
  featureAvailability,
  type PolicyVersion,
} from '@glimpse/core';

import type { Repositories } from '../../ports/index.js';
import { DEMO_WORKSPACE } from './northlight.js';

/**
 * Gives the demo the window that was asked for at this start, as an ordinary change of its policy:
 * a shorter one raises a notice like any other (A4). Without one, a window that an earlier start had
 * shortened goes back to the default.
 */
export async function setDemoWindow(
  tx: Repositories,
  windowSeconds: number | undefined,
  now: number,
): Promise<void> {
  const [first, ...later] = await tx.policies.history(DEMO_WORKSPACE.id);
  const workspace = await tx.workspaces.get(DEMO_WORKSPACE.id);
  if (!first || !workspace) return;
  const current = currentPolicy([first, ...later]);
  const change = changePolicy({
    current,
    changes: { intervalSeconds: windowSeconds ?? atLeastDefault(current) },
    availability: featureAvailability({ ...workspace, now }),
    now,
    bounds: {
      ...DEFAULT_POLICY_BOUNDS,
      intervalSeconds: { ...DEFAULT_POLICY_BOUNDS.intervalSeconds, min: 1 },
    },
  });
  if (change.allowed && change.effect.changed) {
    await tx.policies.add({
      ...change.effect.policy,
      workspaceId: DEMO_WORKSPACE.id,
      changedBy: null,
    });
  }
}

function atLeastDefault({ intervalSeconds }: PolicyVersion): number {
  const isShortened = intervalSeconds < DEFAULT_POLICY_BOUNDS.intervalSeconds.min;
  return isShortened ? DEFAULT_POLICY_SETTINGS.intervalSeconds : intervalSeconds;
}
