import type { Storage } from '@glimpse/server';
import type { TurnedClock } from './TurnedClock.js';

/** A server that the contract is tried on: the real app over real HTTP, with a clock to turn. */
export interface ContractServer {
  readonly url: string;
  readonly clock: TurnedClock;
  /** Where workspaces and people come from, as the operator would make them. */
  readonly storage: Storage;
  /** Stores a password as the server does. */
  hashPassword(password: string): Promise<string>;
  close(): Promise<void>;
}
