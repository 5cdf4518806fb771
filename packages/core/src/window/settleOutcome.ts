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
 */
export function settleOutcome(known: Outcome | undefined, reported: Outcome): Outcome {
  if (known === undefined) return reported;
  const better = RANK[reported.kind] - RANK[known.kind];
  if (better !== 0) return better > 0 ? reported : known;
  return isHearsay(reported) && !isHearsay(known) ? known : reported;
}

function isHearsay(outcome: Outcome): boolean {
  return (
    outcome.kind === 'skipped' &&
    (outcome.reason === 'agent_not_running' || outcome.reason === 'other_device')
  );
}
