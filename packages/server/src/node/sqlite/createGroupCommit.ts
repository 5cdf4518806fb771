import { setTimeout as sleep } from 'node:timers/promises';

import { CompiledQuery, type Kysely, type Transaction } from 'kysely';

import type { Repositories, Storage } from '../../ports/index.js';
import type { Tables } from '../sql/Tables.js';

/** Most pieces of work that share one commit: bounds how long the first waits for the last. */
const MAX_GROUP = 64;

/** How long a commit is followed by another before the two are taken for a rush. */
const RUSH_MS = 20;

/** How long a group waits for company in a rush: about what a commit costs. */
const GATHER_MS = 3;

/** The same where the group before had company: many wait anyway, and a wait for the disk serves more. */
const CROWD_GATHER_MS = 10;

const SAVEPOINT = CompiledQuery.raw('savepoint piece');
const ROLLBACK = CompiledQuery.raw('rollback to piece');
const RELEASE = CompiledQuery.raw('release piece');

interface Piece {
  /** Does the work; never rejects, but says whether what it wrote is to be kept. */
  readonly run: (repositories: Repositories) => Promise<'keep' | 'undo'>;
  /** Tells the caller, once the commit holds. */
  readonly settle: () => void;
  /** Tells the caller that nothing of it holds. */
  readonly fail: (error: unknown) => void;
}

/**
 * Runs transactions one after another, and those that came in meanwhile together in one commit:
 * waiting for the disk is what a commit costs, and one wait serves all of them. Each piece of work
 * has a savepoint of its own, so one that rejects takes nobody with it, and nobody is told of
 * success before the disk has it. Whoever comes alone is served at once; in a rush a group waits a
 * moment for company.
 */
export function createGroupCommit(
  db: Kysely<Tables>,
  repositoriesOn: (db: Kysely<Tables>) => Repositories,
  afterCommit: () => Promise<void> = async () => {},
): Storage['transaction'] {
  const waiting: Piece[] = [];
  let isRunning = false;
  let rushUntil = 0;
  let gatherMs = GATHER_MS;

  async function runAll(): Promise<void> {
    isRunning = true;
    while (waiting.length > 0) {
      if (performance.now() < rushUntil && waiting.length < MAX_GROUP) await sleep(gatherMs);
      gatherMs = (await commitGroup()) > 1 ? CROWD_GATHER_MS : GATHER_MS;
      rushUntil = performance.now() + RUSH_MS;
    }
    isRunning = false;
  }

  /** @returns how many shared the commit */
  async function commitGroup(): Promise<number> {
    const group: Piece[] = [];
    try {
      await db.transaction().execute(async (transaction) => {
        const repositories = repositoriesOn(transaction);
        for (let next = waiting.shift(); next; next = takeNext(group)) {
          group.push(next);
          await runInSavepoint(transaction, () => next.run(repositories));
        }
      });
    } catch (error) {
      // Begin or commit failed: nothing of the group holds. Nobody in it, or the first in line, is told otherwise.
      const failed = group.length > 0 ? group : waiting.splice(0, 1);
      for (const piece of failed) piece.fail(error);
      return failed.length;
    }
    // What is committed is committed, whatever comes after it.
    await afterCommit().catch(() => {});
    for (const piece of group) piece.settle();
    return group.length;
  }

  function takeNext(group: readonly Piece[]): Piece | undefined {
    return group.length < MAX_GROUP ? waiting.shift() : undefined;
  }

  return (work) =>
    new Promise((resolve, reject) => {
      let settle = (): void => {};
      waiting.push({
        run: async (repositories) => {
          const done = work(repositories);
          settle = () => resolve(done);
          return done.then(
            () => 'keep',
            () => 'undo',
          );
        },
        settle: () => settle(),
        fail: reject,
      });
      if (!isRunning) void runAll();
    });
}

async function runInSavepoint(
  transaction: Transaction<Tables>,
  run: () => Promise<'keep' | 'undo'>,
): Promise<void> {
  await transaction.executeQuery(SAVEPOINT);
  if ((await run()) === 'undo') await transaction.executeQuery(ROLLBACK);
  await transaction.executeQuery(RELEASE);
}
