import { contract, type RouteName } from '@glimpse/core';
import { collectDefaultMetrics, Counter, Gauge, Histogram, Registry } from 'prom-client';

import type { Metrics } from '../../ports/index.js';
import type { JobWatch } from '../jobs/Job.js';

/** Seconds; an upload is durable in a few hundredths, a purge takes minutes. */
const CALL_BUCKETS = [0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 10];
const JOB_BUCKETS = [0.01, 0.1, 1, 10, 60, 600];

/** How long the queues are; asked for at each scrape. */
export type ReadQueues = () => Promise<Readonly<Record<string, number>>>;

/** Metrics of one server in the text format of Prometheus. */
export interface PrometheusMetrics extends Metrics, JobWatch {
  /** What a scrape answers, and as what. */
  scrape(): Promise<{ readonly text: string; readonly contentType: string }>;
}

/** Metrics with a registry of their own, so that two servers in one process do not mix theirs. */
export function createPrometheusMetrics(readQueues: ReadQueues): PrometheusMetrics {
  const register = new Registry();
  collectDefaultMetrics({ register });
  const registers = [register];
  const calls = new Counter({
    name: 'glimpse_calls_total',
    help: 'Calls by route of the contract, status and problem code',
    labelNames: ['method', 'route', 'status', 'code'],
    registers,
  });
  const duration = new Histogram({
    name: 'glimpse_call_duration_seconds',
    help: 'Time until the answer begins, by route of the contract',
    labelNames: ['method', 'route'],
    buckets: CALL_BUCKETS,
    registers,
  });
  const uploads = new Counter({
    name: 'glimpse_uploads_total',
    help: 'Screenshots handed in, by what became of them: ok or the code of the refusal',
    labelNames: ['result'],
    registers,
  });
  new Gauge({
    name: 'glimpse_queue_depth',
    help: 'What waits to be done, by queue; purge_lag_seconds is the age of the oldest expired screenshot',
    labelNames: ['queue'],
    registers,
    async collect() {
      for (const [queue, depth] of Object.entries(await readQueues())) this.set({ queue }, depth);
    },
  });
  return {
    answered: ({ route, status, code, seconds }) => {
      const labels = labelsOf(route);
      calls.inc({ ...labels, status, code });
      duration.observe(labels, seconds);
      if (route === 'uploadScreenshot') uploads.inc({ result: code });
    },
    ...watchJobs(registers),
    scrape: async () => ({ text: await register.metrics(), contentType: register.contentType }),
  };
}

function watchJobs(registers: Registry[]): JobWatch {
  const runs = new Counter({
    name: 'glimpse_job_runs_total',
    help: 'Rounds of the jobs on this server, by how they ended',
    labelNames: ['job', 'result'],
    registers,
  });
  const duration = new Histogram({
    name: 'glimpse_job_duration_seconds',
    help: 'Time that a round of a job took',
    labelNames: ['job'],
    buckets: JOB_BUCKETS,
    registers,
  });
  const lastSuccess = new Gauge({
    name: 'glimpse_job_last_success_timestamp_seconds',
    help: 'When a round of the job last ended well here, epoch seconds; its lag is now minus that',
    labelNames: ['job'],
    registers,
  });
  const done = new Counter({
    name: 'glimpse_job_items_total',
    help: 'What the jobs did: screenshots purged, images swept, windows settled and the like',
    labelNames: ['job'],
    registers,
  });
  return {
    ended: (job, { isGood, seconds, count }) => {
      runs.inc({ job, result: isGood ? 'ok' : 'failed' });
      duration.observe({ job }, seconds);
      if (isGood) lastSuccess.setToCurrentTime({ job });
      done.inc({ job }, count);
    },
  };
}

/** The pattern of the route, never the path of a call: that holds ids. */
function labelsOf(route: RouteName | undefined): { method: string; route: string } {
  if (route === undefined) return { method: 'any', route: 'other' };
  const { method, path } = contract[route];
  return { method, route: path };
}
