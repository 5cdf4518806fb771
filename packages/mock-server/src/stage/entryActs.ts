import { toInstant } from '@glimpse/core';
import type { EntrySpec } from '../scenario/Scenario.js';
import { captureActs, deviceIdOf } from './captureActs.js';
import { deletionActs } from './deletionActs.js';
import { planEntry, startedEntry, type PlayedEntry } from './PlayedEntry.js';
import type { Act, Stage } from './Stage.js';

const A_MINUTE_MS = 60_000;

/** Everything that happens with an entry, from its start to its approval. */
export function entryActs(stage: Stage, spec: EntrySpec): Act[] {
  const played = planEntry(stage, spec);
  const isAdded = spec.displays === undefined && spec.to !== undefined;
  return [
    ...(isAdded ? [addAct(stage, played)] : [startAct(stage, played)]),
    ...(spec.displays ? captureActs(stage, played, spec.displays) : []),
    ...(spec.to === undefined || isAdded ? [] : [stopAct(stage, played)]),
    ...deletionActs(stage, played),
    ...(spec.locked || spec.approval ? [approvalAct(stage, played)] : []),
  ];
}

/** The timer starts, and with it the agent asks what holds. */
function startAct(stage: Stage, played: PlayedEntry): Act {
  const { workspaceId } = stage;
  const { person, spec } = played;
  return {
    at: played.startAt,
    run: async () => {
      const client = stage.clientOf(person);
      played.started = await client.timer.start({ workspaceId, ...detailsOf(stage, spec) });
      if (!spec.displays) return;
      const reply = await client.agent.heartbeat({
        workspaceId,
        deviceId: deviceIdOf(person),
        agentVersion: '0.1.0',
        permission: 'granted',
        paused: false,
        lastCaptureAt: null,
        queueDepth: 0,
      });
      played.policy = reply.policy.policy;
    },
  };
}

function stopAct(stage: Stage, { person, untilAt }: PlayedEntry): Act {
  const { workspaceId } = stage;
  return {
    at: untilAt,
    run: () =>
      stage
        .clientOf(person)
        .timer.stop({ workspaceId, userId: person.id, end: toInstant(untilAt) }),
  };
}

/** Time that was tracked elsewhere is added when it is over. */
function addAct(stage: Stage, played: PlayedEntry): Act {
  const { person, spec, startAt, untilAt } = played;
  return {
    at: untilAt,
    run: async () => {
      played.started = await stage.clientOf(stage.owner).timeEntries.create({
        workspaceId: stage.workspaceId,
        userId: person.id,
        start: toInstant(startAt),
        end: toInstant(untilAt),
        ...detailsOf(stage, spec),
      });
    },
  };
}

function approvalAct(stage: Stage, played: PlayedEntry): Act {
  const { locked, approval } = played.spec;
  return {
    at: played.untilAt + A_MINUTE_MS,
    run: () =>
      stage.clientOf(stage.owner).timeEntries.setApproval({
        workspaceId: stage.workspaceId,
        timeEntryId: startedEntry(played).id,
        isLocked: locked,
        approvalStatus: approval,
      }),
  };
}

function detailsOf(stage: Stage, { description, project, type }: EntrySpec) {
  return {
    description: description ?? '',
    projectId: project === undefined ? null : stage.projectId(project),
    ...(type === undefined ? {} : { type }),
  };
}
