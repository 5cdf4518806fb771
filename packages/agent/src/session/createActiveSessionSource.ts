import type { SessionSource } from '../ports/senses/SessionSource.js';

/** For machines that tell nothing of their session: it counts as active. */
export function createActiveSessionSource(): SessionSource {
  return { read: () => Promise.resolve('active'), follow: (onState) => onState('active') };
}
