import type { SituationBoard } from '../situation/createSituationBoard.js';
import type { AgentStatus } from '../status/AgentStatus.js';
import type { AgentEvents, Emitter } from './AgentEvents.js';

/** Turns what changes on the board into events, until `signal` is aborted. */
export function tellOfBoard(
  board: SituationBoard,
  events: Emitter<AgentEvents>,
  status: () => Promise<AgentStatus>,
  signal: AbortSignal,
): void {
  let known = board.current();
  board.onChange((situation) => {
    if (signal.aborted) return;
    const former = known;
    known = situation;
    const { lastCaptureAt, problem } = situation;
    const notice = situation.reply?.notice ?? undefined;
    if (notice !== undefined && notice.id !== former.reply?.notice?.id) {
      events.emit('notice', notice);
    }
    if (lastCaptureAt !== undefined && lastCaptureAt !== former.lastCaptureAt) {
      events.emit('captured', { at: lastCaptureAt });
    }
    if (problem !== undefined && problem.code !== former.problem?.code) {
      events.emit('problem', problem);
    }
    void status().then((current) => {
      if (!signal.aborted) events.emit('status', current);
    });
  });
}
