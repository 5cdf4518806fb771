import type { Day, RandomSource } from '@glimpse/core';

import { seal, unseal } from '../spool/seal.js';
import type { AgentDatabase } from '../store/openAgentDatabase.js';
import { addUse, trackedDaySchema, type TrackedDay, type TrackedUse } from './TrackedDay.js';

/** What the auto tracker has written down, on this machine alone (L1). */
export interface TrackerBook {
  isOn(): boolean;
  turn(on: boolean): void;
  /** Hears of every turn in this process; another one's shows in {@link isOn} alone. */
  onTurn(listener: () => void): () => void;
  add(day: Day, use: TrackedUse): void;
  read(day: Day): TrackedDay;
  /** Destroys all of it; there is no other copy. */
  erase(): void;
}

/** What {@link createTrackerBook} works with. */
export interface TrackerBookOptions {
  readonly database: AgentDatabase;
  readonly key: Uint8Array;
  readonly random: RandomSource;
}

/** A book in the agent's database; what it says is encrypted there. Off until it is turned on. */
export function createTrackerBook({ database, key, random }: TrackerBookOptions): TrackerBook {
  const switchedOn = database.prepare('SELECT 1 FROM tracker');
  const listeners = new Set<() => void>();
  const nameOf = (day: Day): string => `tracked ${day}`;

  const read = (day: Day): TrackedDay => {
    const row = database.prepare('SELECT sealed FROM tracked WHERE day = ?').get(day) as
      { sealed: Uint8Array } | undefined;
    const plain = row && unseal(row.sealed, { key, name: nameOf(day) });
    if (plain === undefined) return [];
    return trackedDaySchema.parse(JSON.parse(Buffer.from(plain).toString()));
  };

  return {
    isOn: () => switchedOn.get() !== undefined,
    turn(on) {
      database.exec(on ? 'INSERT OR IGNORE INTO tracker VALUES (1)' : 'DELETE FROM tracker');
      for (const listener of listeners) listener();
    },
    onTurn(listener) {
      listeners.add(listener);
      return () => void listeners.delete(listener);
    },
    add(day, use) {
      const text = JSON.stringify(addUse(read(day), use));
      const sealed = seal(Buffer.from(text), { key, name: nameOf(day), random });
      database
        .prepare(
          'INSERT INTO tracked VALUES (?, ?) ON CONFLICT (day) DO UPDATE SET sealed = excluded.sealed',
        )
        .run(day, sealed);
    },
    read,
    erase: () => void database.exec('DELETE FROM tracked'),
  };
}
