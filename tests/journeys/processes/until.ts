import { setTimeout as sleep } from 'node:timers/promises';

const STEP_MS = 100;

/**
 * Asks again and again until there is an answer other than undefined or false.
 *
 * @param what what is waited for, as an error would name it
 * @param patienceMs generous: it bounds a failure, it measures nothing
 * @throws Error naming `what` and the last error when patience ends
 */
export async function until<Answer>(
  what: string,
  ask: () => Promise<Answer | undefined | false> | Answer | undefined | false,
  patienceMs = 150_000,
): Promise<Answer> {
  const givesUpAt = performance.now() + patienceMs;
  let last: unknown;
  while (performance.now() < givesUpAt) {
    try {
      const answer = await ask();
      if (answer !== undefined && answer !== false) return answer;
    } catch (error) {
      last = error;
    }
    await sleep(STEP_MS);
  }
  throw new Error(`Waited ${patienceMs / 1000} s in vain for ${what}.`, { cause: last });
}
