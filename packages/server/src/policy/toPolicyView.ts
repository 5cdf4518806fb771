import {
  currentPolicy,
  decideTrialStart,
  featureAvailability,
  toInstant,
  type FeatureAvailability,
  type PolicyVersion,
  type PolicyVersionWire,
  type PolicyView,
} from '@glimpse/core';
import type { App } from '../app/App.js';
import type {
  MemberRecord,
  PolicyVersionRecord,
  Repositories,
  WorkspaceRecord,
} from '../ports/index.js';
import { loadHistory } from './loadHistory.js';

/** The policy as a member reads it at `now`. */
export async function toPolicyView(
  app: Pick<App, 'settings'>,
  repositories: Repositories,
  subject: {
    readonly workspace: WorkspaceRecord;
    readonly member: MemberRecord;
    readonly now: number;
  },
): Promise<PolicyView> {
  const { workspace, member, now } = subject;
  const history = await loadHistory(repositories, workspace);
  const feature = { plan: workspace.plan, trialStartedAt: workspace.trialStartedAt, now };
  const last = history[history.length - 1] as PolicyVersionRecord;
  const changedBy = last.changedBy && (await repositories.users.get(last.changedBy));
  return {
    plan: workspace.plan,
    availability: toAvailability(featureAvailability(feature)),
    trialAvailable: decideTrialStart(feature).allowed,
    policy: toPolicyVersion(currentPolicy(history)),
    changedBy: changedBy ? { id: changedBy.id, name: changedBy.name } : null,
    bounds: app.settings.policyBounds,
    alwaysObscure: member.alwaysObscureSince !== null,
  };
}

function toAvailability(availability: FeatureAvailability): PolicyView['availability'] {
  if (!availability.available || availability.by === 'plan') return availability;
  return { available: true, by: 'trial', endsAt: toInstant(availability.endsAt) };
}

/** A policy version on the wire. */
export function toPolicyVersion(policy: PolicyVersion): PolicyVersionWire {
  const { enabled, intervalSeconds, retentionDays, obscure, resolution, version, activation } =
    policy;
  return {
    enabled,
    intervalSeconds,
    retentionDays,
    obscure,
    resolution,
    version,
    activation,
    since: toInstant(policy.sinceAt),
  };
}
