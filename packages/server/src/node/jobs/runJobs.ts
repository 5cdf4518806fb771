import type { Logger } from '../../ports/index.js';
import type { Job, JobWatch } from './Job.js';

/** Who else has to do with it. */
export interface JobSetting {
  readonly logger: Logger;
  /** Runs a job unless another server is at it. @default always runs it */
  readonly alone?: ((job: string, work: () => Promise<void>) => Promise<void>) | undefined;
  readonly watch?: JobWatch | undefined;
}

/** Jobs under way. */
export interface RunningJobs {
  /** Stops between two batches and resolves when nothing runs any more. */
  stop(): Promise<void>;
}

/**
 * Runs each job now and then every so often. A round that fails is logged and comes again; two of
 * one job never overlap.
 */
export function runJobs(jobs: readonly Job[], setting: JobSetting): RunningJobs {
  const stopping = new AbortController();
  const stops = jobs.map((job) => repeat(job));
  return {
    stop: async () => {
      stopping.abort();
      await Promise.all(stops.map((stop) => stop()));
    },
  };

  function repeat(job: Job): () => Promise<void> {
    let round = run(job);
    const timer = setInterval(() => {
      round = round.then(() => run(job));
    }, job.everyMs);
    return () => {
      clearInterval(timer);
      return round;
    };
  }

  async function run(job: Job): Promise<void> {
    if (stopping.signal.aborted) return;
    const { alone = (_job, work) => work(), logger, watch } = setting;
    const startAt = performance.now();
    const tell = (isGood: boolean, count: number): void =>
      watch?.ended(job.name, { isGood, count, seconds: (performance.now() - startAt) / 1000 });
    try {
      await alone(job.name, async () => tell(true, await job.run(stopping.signal)));
    } catch (error) {
      logger.error('a job failed', error, { job: job.name });
      tell(false, 0);
    }
  }
}
