import { rmSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { Worker } from 'node:worker_threads';
import { bundleTests } from './bundleTests.js';
import type { Mutant } from './Mutant.js';

/** What became of a mutant: the title of the test that noticed it, or how else it was noticed. */
export interface Verdict {
  readonly mutant: Mutant;
  /** Undefined for a mutant that nothing noticed. */
  readonly noticedBy: string | undefined;
}

/** A mutant that makes a rule run for ever is noticed, too: when it takes that many times as long. */
const FOR_EVER = 15;

/** Modules cannot be unloaded, so a thread is replaced after that many. */
const MODULES_PER_THREAD = 40;

const THREAD = `
  const { parentPort } = require('node:worker_threads');
  parentPort.on('message', async (url) => {
    try {
      const { runTests } = await import(url);
      parentPort.postMessage((await runTests()) ?? null);
    } catch (error) {
      parentPort.postMessage('loading: ' + error);
    }
  });
`;

/**
 * Runs the rule tests against each mutant.
 *
 * @param onVerdict told of each one as it is known, in no particular order
 * @throws Error when the rules as they are do not pass, since then nothing can be learned
 */
export async function runMutants(
  mutants: readonly Mutant[],
  { threads = 2, onVerdict = (_: Verdict): void => {} } = {},
): Promise<Verdict[]> {
  const first = createThread(Infinity);
  const startedAt = performance.now();
  const broken = await first.test(undefined);
  const timeoutMs = FOR_EVER * (performance.now() - startedAt);
  first.end();
  if (broken !== undefined)
    throw new Error(`The rules fail "${broken}" without any mistake in them. Mend that first.`);
  const rest = [...mutants];
  const verdicts: Verdict[] = [];
  const work = async (): Promise<void> => {
    let thread = createThread(timeoutMs);
    for (let mutant = rest.shift(); mutant !== undefined; mutant = rest.shift()) {
      if (thread.isSpent()) {
        thread.end();
        thread = createThread(timeoutMs);
      }
      const verdict = { mutant, noticedBy: await thread.test(mutant) };
      verdicts.push(verdict);
      onVerdict(verdict);
    }
    thread.end();
  };
  await Promise.all(Array.from({ length: threads }, work));
  return verdicts;
}

let bundles = 0;

function createThread(timeoutMs: number) {
  let worker = new Worker(THREAD, { eval: true });
  let modules = 0;
  return {
    isSpent: () => modules >= MODULES_PER_THREAD,
    end: () => void worker.terminate(),
    async test(mutant: Mutant | undefined): Promise<string | undefined> {
      modules++;
      const url = await bundleTests(mutant, String(bundles++));
      const answer = await ask(worker, url, timeoutMs);
      rmSync(fileURLToPath(url), { force: true });
      if (answer !== TIMED_OUT && answer !== OUT_OF_MEMORY) return answer;
      // One that is terminated may still run out of memory on the way.
      worker.on('error', () => undefined);
      void worker.terminate();
      worker = new Worker(THREAD, { eval: true });
      return answer;
    },
  };
}

/** What notices a mutant that never ends. */
export const TIMED_OUT = 'time: it never ended';

/** What notices one that collects without end before its time is up. */
export const OUT_OF_MEMORY = 'memory: it took all there was';

function ask(worker: Worker, url: string, timeoutMs: number): Promise<string | undefined> {
  return new Promise((resolve) => {
    const timer = Number.isFinite(timeoutMs)
      ? setTimeout(() => answerWith(TIMED_OUT), timeoutMs)
      : undefined;
    const onMessage = (answer: string | null): void => answerWith(answer ?? undefined);
    const onError = (): void => answerWith(OUT_OF_MEMORY);
    const answerWith = (answer: string | undefined): void => {
      clearTimeout(timer);
      worker.off('message', onMessage).off('error', onError);
      resolve(answer);
    };
    worker.on('message', onMessage).on('error', onError);
    worker.postMessage(url);
  });
}
