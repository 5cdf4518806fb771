import type { Outcome } from './outcome.js';

const RANK: Readonly<Record<Outcome['kind'], number>> = {
  skipped: 0,
  blank: 1,
  failed: 1,
  captured: 2,
};

/**
 * The one outcome of a window when a second report comes in (C8): the same device correcting
 * itself, another device of the same person, or the server's own "agent not running". A capture
 * beats every reason there is none; an attempt beats a skip; between equals the later report holds,
 * except that "not running" and "another device took it" never replace a better reason.
 *
 * A capture that was announced is no picture yet: when it turns out that none will come, since it
 * was refused or found no room, that is the outcome, unless a picture of the window has arrived.
 *
 * @example
 * const locked: Outcome = { kind: 'skipped', reason: 'locked' };
 * const captured: Outcome = { kind: 'captured', captureId };
 * settleOutcome(locked, captured, { hasArrived: false }); // captured
 * settleOutcome(captured, locked, { hasArrived: true }); // captured
 */
export function settleOutcome(
  known: Outcome | undefined,
  reported: Outcome,
  { hasArrived }: { readonly hasArrived: boolean },
): Outcome {
  if (known === undefined) return reported;
  if (known.kind === 'captured' && !hasArrived && isLoss(reported)) return reported;
  const better = RANK[reported.kind] - RANK[known.kind];
  if (better !== 0) return better > 0 ? reported : known;
  return isHearsay(reported) && !isHearsay(known) ? known : reported;
}

/** Says of a capture that was made that its picture will never come. */
function isLoss(outcome: Outcome): boolean {
  return (
    outcome.kind === 'failed' && (outcome.reason === 'refused' || outcome.reason === 'spool_full')
  );
}

function isHearsay(outcome: Outcome): boolean {
  return (
    outcome.kind === 'skipped' &&
    (outcome.reason === 'agent_not_running' || outcome.reason === 'other_device')
  );
}
