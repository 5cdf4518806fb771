import {
  changePolicy,
  currentPolicy,
  featureAvailability,
  noticeIdOf,
  type PolicyVersion,
  type PolicySettings,
} from '@glimpse/core';
import { refuse, refuseRequest } from '../app/refuse.js';
import { requireAdmin, transactAs, type MemberUnit } from '../app/transactAs.js';
import type { Answer, Call } from '../http/Call.js';
import { loadHistory } from './loadHistory.js';
import { toPolicyView } from './toPolicyView.js';

const DAY_MS = 86_400_000;

/** Changes the policy; every change that differs is a new version, one that reveals more a notice (A3, A4). */
export async function updatePolicy(call: Call<'updatePolicy'>): Promise<Answer<'updatePolicy'>> {
  const { app, body } = call;
  const { ifVersion, ...changes } = body;
  const reply = await transactAs(call, async (unit) => {
    requireAdmin(unit.actor);
    const { tx, now, workspace, member } = unit;
    const current = currentPolicy(await loadHistory(tx, workspace));
    if (ifVersion !== undefined && ifVersion !== current.version) throw refuse('policy_changed');
    const decision = changePolicy({
      current,
      changes,
      availability: featureAvailability({ ...workspace, now }),
      bounds: app.settings.policyBounds,
      now,
    });
    if (!decision.allowed) throw refusalOf(decision);
    if (decision.effect.changed) {
      const { policy, notice } = decision.effect;
      await keepVersion(unit, current, policy);
      if (notice.length > 0) {
        const noticeId = noticeIdOf(policy.version);
        await unit.emit(workspace.id, { type: 'notice.raised', noticeId });
      }
    }
    return toPolicyView(app, tx, { workspace, member, now });
  });
  return { reply };
}

function refusalOf(decision: Extract<ReturnType<typeof changePolicy>, { allowed: false }>) {
  if (decision.code !== 'invalid_request') return refuse(decision.code);
  return refuseRequest(
    decision.issues.map(({ path, value, min, max }) => ({
      path,
      message: `has to be a whole number from ${min} to ${max}, not ${value}`,
    })),
  );
}

async function keepVersion(
  unit: MemberUnit,
  current: PolicyVersion,
  policy: PolicyVersion,
): Promise<void> {
  const { tx, actor, workspace } = unit;
  const workspaceId = workspace.id;
  if ((await tx.policies.history(workspaceId)).length === 0)
    await tx.policies.add({ ...current, workspaceId, changedBy: null });
  await tx.policies.add({ ...policy, workspaceId, changedBy: actor.userId });
  if (policy.retentionDays < current.retentionDays)
    await tx.screenshots.capExpiry({ workspaceId, retentionMs: policy.retentionDays * DAY_MS });
  await unit.audit({
    workspaceId,
    byUserId: actor.userId,
    action: 'policy.changed',
    userId: null,
    details: { version: policy.version, ...settingsOf(policy) },
  });
  await unit.emit(workspaceId, { type: 'policy.changed', version: policy.version });
}

function settingsOf(policy: PolicySettings): PolicySettings {
  const { enabled, intervalSeconds, retentionDays, obscure, resolution } = policy;
  return { enabled, intervalSeconds, retentionDays, obscure, resolution };
}
