import { currentPolicy, decideTrialStart } from '@glimpse/core';
import { refuse } from '../app/refuse.js';
import { requireAdmin, transactAs } from '../app/transactAs.js';
import type { Answer, Call } from '../http/Call.js';
import { loadHistory } from './loadHistory.js';
import { toPolicyView } from './toPolicyView.js';

/** Starts the workspace's one trial (A2). */
export async function startTrial(call: Call<'startTrial'>): Promise<Answer<'startTrial'>> {
  const reply = await transactAs(call, async (unit) => {
    requireAdmin(unit.actor);
    const { tx, now, actor, member, workspace } = unit;
    const decision = decideTrialStart({ ...workspace, now });
    if (!decision.allowed) throw refuse(decision.code);
    const started = { ...workspace, trialStartedAt: decision.effect.startedAt };
    await tx.workspaces.save(started);
    await unit.audit({
      workspaceId: workspace.id,
      byUserId: actor.userId,
      action: 'trial.started',
      userId: null,
      details: { endsAt: decision.effect.endsAt },
    });
    const { version } = currentPolicy(await loadHistory(tx, workspace));
    await unit.emit(workspace.id, { type: 'policy.changed', version });
    return toPolicyView(call.app, tx, { workspace: started, member, now });
  });
  return { reply };
}
