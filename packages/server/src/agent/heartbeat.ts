import { instantAt, toInstant } from '@glimpse/core';
import { transactAs } from '../app/transactAs.js';
import type { Answer, Call } from '../http/Call.js';
import { noticeFor } from '../notices/noticeFor.js';
import { toPolicyView } from '../policy/toPolicyView.js';
import { toTimeEntry } from '../time-entries/toTimeEntry.js';

/** Keeps the agent's health and answers all it needs to decide about the next moment (C1, A6). */
export async function heartbeat(call: Call<'heartbeat'>): Promise<Answer<'heartbeat'>> {
  const { app, body } = call;
  const reply = await transactAs(call, async ({ tx, now, actor, member, workspace }) => {
    const { workspaceId, userId } = actor;
    await tx.devices.save({
      workspaceId,
      userId,
      id: body.deviceId,
      agentVersion: body.agentVersion,
      permission: body.permission,
      paused: body.paused,
      lastCaptureAt: body.lastCaptureAt === null ? null : instantAt(body.lastCaptureAt),
      queueDepth: body.queueDepth,
      lastSeenAt: now,
    });
    const running = await tx.timeEntries.running({ workspaceId, userId });
    return {
      policy: await toPolicyView(app, tx, { workspace, member, now }),
      notice: (await noticeFor(tx, { workspace, userId, now })) ?? null,
      runningEntry: running ? toTimeEntry(running) : null,
      nextHeartbeatSeconds: app.settings.heartbeatSeconds,
    };
  });
  return { reply: { ...reply, serverTime: toInstant(app.clock.now()) } };
}
