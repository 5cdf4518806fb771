import type { SqlEngine } from '../SqlEngine.js';

/** One step from an older layout of the tables to a newer one. Never edited once it was released. */
export interface Migration {
  /** Sorts after every earlier one. */
  readonly id: string;
  readonly statements: (engine: SqlEngine) => readonly string[];
}
