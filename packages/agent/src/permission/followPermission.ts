import { permissionAfter, type PermissionStep } from '@glimpse/core';

import { createAlarm } from '../agent/createAlarm.js';
import type { AgentEvents } from '../events/AgentEvents.js';
import type { AgentClock } from '../ports/AgentClock.js';
import type { PermissionLook, PermissionProbe } from '../ports/senses/PermissionProbe.js';
import type { SituationBoard } from '../situation/createSituationBoard.js';

/** A missing permission is looked for this often, so that granting it shows at once. */
const WATCH_MS = 5_000;

/** A permission that is there can be taken away, which a capture that fails shows sooner. */
const RECHECK_MS = 5 * 60_000;

/** What {@link followPermission} works with. */
export interface FollowPermissionOptions {
  readonly probe: PermissionProbe;
  readonly board: SituationBoard;
  readonly clock: AgentClock;
  /** Called when the permission has changed, with what the person is to be told. */
  readonly onChange: (change: AgentEvents['permission']) => void;
}

/** Keeps the board's permission true (C7), until `signal` is aborted. */
export async function followPermission(
  options: FollowPermissionOptions,
  signal: AbortSignal,
): Promise<void> {
  const { probe, board, clock } = options;
  const alarm = createAlarm();
  let problem = board.current().problem;
  board.onChange((situation) => {
    const isNew = situation.problem !== undefined && situation.problem.code !== problem?.code;
    problem = situation.problem;
    if (isNew) alarm.ring();
  });
  signal.addEventListener('abort', () => alarm.ring(), { once: true });

  while (!signal.aborted) {
    const bell = alarm.listen();
    const look = await probe.look();
    const step = permissionAfter(board.current().permission, look.sighting);
    if (look.sighting !== 'unclear') note(options, step, look);
    const isBlocked = step.watch && look.sighting !== 'unclear';
    await clock.sleep(isBlocked ? WATCH_MS : RECHECK_MS, bell);
  }
}

function note(
  { board, onChange }: FollowPermissionOptions,
  { permission, tell }: PermissionStep,
  look: PermissionLook,
): void {
  const known = board.current();
  const obstacle = permission === 'granted' ? undefined : look.obstacle;
  const isSame = permission === known.permission && obstacle?.remedy === known.obstacle?.remedy;
  if (isSame) return;
  board.update({ permission, obstacle });
  onChange({ permission, tell, obstacle });
}
