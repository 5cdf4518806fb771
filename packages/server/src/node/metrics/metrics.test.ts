import type { WorkspaceId } from '@glimpse/core';
import { expect, test } from 'vitest';

import { createApp } from '../../createApp.js';
import { createWorld } from '../../test/createWorld.js';
import { startTimer } from '../../test/timers.js';
import { turnOn } from '../../test/turnOn.js';
import { drawPicture, upload } from '../../test/uploads.js';
import { createPrometheusMetrics } from './createPrometheusMetrics.js';
import { readQueues } from './readQueues.js';
import { serveMetrics } from './serveMetrics.js';

const TOKEN = 'a-token-for-scraping-0123';

async function scrape(serve: (request: Request) => Promise<Response>, token?: string) {
  const headers = token === undefined ? {} : { authorization: `Bearer ${token}` };
  const response = await serve(new Request('http://glimpse.test/metrics', { headers }));
  return { status: response.status, text: await response.text() };
}

test('metrics are not there without a token in the settings, and are for its bearer alone', async () => {
  const metrics = createPrometheusMetrics(async () => ({}));
  expect((await scrape(serveMetrics(metrics, undefined), TOKEN)).status).toBe(404);
  const serve = serveMetrics(metrics, TOKEN);
  expect((await scrape(serve)).status).toBe(401);
  expect((await scrape(serve, `${TOKEN}x`)).status).toBe(401);
  expect(await scrape(serve, TOKEN)).toMatchObject({ status: 200 });
});

test('calls are counted by route and code, uploads by result, and nobody can be told from it', async () => {
  const metrics = createPrometheusMetrics(async () => ({ doomed_blobs: 3 }));
  const world = await createWorld();
  const app = createApp({ ...world.dependencies, metrics });
  await turnOn(world);
  const timeEntryId = await startTimer(world, 'mia');
  const watched = { ...world, call: callOf(app) } as typeof world;
  const picture = await drawPicture();
  await upload(watched, 'mia', { timeEntryId, picture });
  await upload(watched, 'mia', { timeEntryId, picture, sha256: '0'.repeat(64) });
  await app.request('/api/v1/nothing/here');
  await app.request('/secret-place-of-mia');
  const { text } = await scrape(serveMetrics(metrics, TOKEN), TOKEN);
  const route = 'method="PUT",route="/workspaces/{workspaceId}/screenshots/{screenshotId}"';
  expect(text).toContain(`glimpse_calls_total{${route},status="201",code="ok"} 1`);
  expect(text).toContain(`glimpse_calls_total{${route},status="400",code="invalid_request"} 1`);
  expect(text).toContain(
    'glimpse_calls_total{method="any",route="other",status="404",code="not_found"} 2',
  );
  expect(text).toContain(`glimpse_call_duration_seconds_count{${route}} 2`);
  expect(text).toContain('glimpse_uploads_total{result="ok"} 1');
  expect(text).toContain('glimpse_uploads_total{result="invalid_request"} 1');
  expect(text).toContain('glimpse_queue_depth{queue="doomed_blobs"} 3');
  for (const personal of ['mia', 'w1', timeEntryId, 'secret', 'token'])
    expect(text.toLowerCase()).not.toContain(`"${personal}`);
});

test('the queues are what waits: for the sweep, for the purge, and for the host to be told', async () => {
  const { storage, clock } = (await createWorld()).dependencies;
  const workspaceId = 'w1' as WorkspaceId;
  const nothing = { doomed_blobs: 0, webhooks_waiting: 0, webhooks_dead: 0, purge_lag_seconds: 0 };
  expect(await readQueues(storage, clock)).toEqual(nothing);
  await storage.transaction((tx) =>
    tx.outbox.append({
      ...{ workspaceId, stream: 'w1', createdAt: clock.now() },
      event: { type: 'workspace.deleted', at: '2026-11-19T09:00:00Z', workspaceId },
    }),
  );
  expect(await readQueues(storage, clock)).toEqual({ ...nothing, webhooks_waiting: 1 });
});

test('rounds of the jobs are counted, timed, and dated when they went well', async () => {
  const metrics = createPrometheusMetrics(async () => ({}));
  metrics.ended('purge', { isGood: true, seconds: 0.5, count: 700 });
  metrics.ended('sweep', { isGood: false, seconds: 0.5, count: 0 });
  const { text } = await metrics.scrape();
  expect(text).toContain('glimpse_job_runs_total{job="purge",result="ok"} 1');
  expect(text).toContain('glimpse_job_runs_total{job="sweep",result="failed"} 1');
  expect(text).toContain('glimpse_job_items_total{job="purge"} 700');
  expect(text).toMatch(/glimpse_job_last_success_timestamp_seconds\{job="purge"\} \d{10}/);
  expect(text).not.toContain('timestamp_seconds{job="sweep"}');
});

function callOf(app: ReturnType<typeof createApp>) {
  return async (as: string, method: string, path: string, body: FormData) => {
    const init = { method, body, headers: { authorization: `Bearer token-of-${as}` } };
    const response = await app.request(`/api/v1${path}`, init);
    return {
      status: response.status,
      headers: response.headers,
      body: (await response.json()) as never,
    };
  };
}
