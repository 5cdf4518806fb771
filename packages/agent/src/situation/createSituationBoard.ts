import { FIRST_SITUATION, type Situation } from './Situation.js';

/** The one place where the agent's parts read and change what is known. */
export interface SituationBoard {
  current(): Situation;
  /** Changes a part and tells everyone who listens. */
  update(change: Partial<Situation>): void;
  /** @returns a function that ends the listening */
  onChange(listener: (situation: Situation) => void): () => void;
}

/** @param first what is known at the start, beside the defaults */
export function createSituationBoard(first: Partial<Situation> = {}): SituationBoard {
  let situation: Situation = { ...FIRST_SITUATION, ...first };
  const listeners = new Set<(situation: Situation) => void>();
  return {
    current: () => situation,
    update(change) {
      situation = { ...situation, ...change };
      for (const listener of listeners) listener(situation);
    },
    onChange(listener) {
      listeners.add(listener);
      return () => void listeners.delete(listener);
    },
  };
}
