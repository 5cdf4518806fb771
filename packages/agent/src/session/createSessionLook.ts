import type { AgentClock } from '../ports/AgentClock.js';
import type { SessionSource } from '../ports/senses/SessionSource.js';
import type { SituationBoard } from '../situation/createSituationBoard.js';

/** A page that is open asks every two seconds; the session costs a process each time. */
const FRESH_MS = 10_000;

/** What {@link createSessionLook} works with. */
export interface SessionLookOptions {
  readonly session: SessionSource;
  readonly board: SituationBoard;
  readonly clock: Pick<AgentClock, 'elapsed'>;
}

/**
 * Brings the board's session up to date for somebody who asks now. Between such looks the session is
 * followed slowly, since a lock is a thing that nobody sees while it lasts.
 */
export function createSessionLook({
  session,
  board,
  clock,
}: SessionLookOptions): () => Promise<void> {
  let lookedAt = Number.NEGATIVE_INFINITY;
  return async () => {
    if (clock.elapsed() - lookedAt < FRESH_MS) return;
    lookedAt = clock.elapsed();
    board.update({ session: await session.read() });
  };
}
