import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { API_BASE, isErrorCode, problemSchema, type Problem, type TimeEntry } from '@glimpse/core';
import { createGlimpseClient } from '@glimpse/core/client';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { callRaw } from './api/callRaw.js';
import { captureOf, uploadForm, withBytes, type HandedIn } from './api/captureOf.js';
import { ZONE, type ApiUser } from './api/signInTo.js';
import { startTracking } from './api/startTracking.js';
import { findFreePort } from './processes/findFreePort.js';
import { startGlimpseServer, type ServerProcess } from './processes/startGlimpseServer.js';
import { until } from './processes/until.js';

const ELSEWHERE = 'f00000000000000000000000';

describe('bad input to a real server', () => {
  let folder: string;
  let port: number;
  let server: ServerProcess;
  let bea: ApiUser;
  let entry: TimeEntry;
  let policyVersion: number;
  let kept: HandedIn;
  let mine: string;

  const start = (): Promise<ServerProcess> =>
    startGlimpseServer({ folder: join(folder, 'server'), port, windowSeconds: 5 });
  const send = (method: string, path: string, body?: unknown): Promise<Response> =>
    callRaw(server.url + API_BASE + path, { method, token: bea.token, body });
  const put = (capture: HandedIn): Promise<Response> =>
    send('PUT', `${mine}/screenshots/${capture.screenshotId}`, uploadForm(capture));

  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'glimpse-bad-input-'));
    port = await findFreePort();
    server = await start();
    bea = await startTracking(server, 'Invoices');
    const { client, workspaceId, userId } = bea;
    mine = `/workspaces/${workspaceId}`;
    entry = (await client.timer.running({ workspaceId, userId }))!;
    policyVersion = (await client.policy.get({ workspaceId })).policy.version;
    kept = await captureOf(entry, { policyVersion, name: 'kept' });
    expect((await put(kept)).status).toBe(201);
  });

  afterAll(async () => {
    await server?.stop();
    await rm(folder, { recursive: true, force: true });
  });

  test('a broken image is refused', async () => {
    const capture = await captureOf(entry, { policyVersion, name: 'broken' });
    const half = withBytes(capture, capture.bytes.slice(0, capture.bytes.length / 2));
    expect(await problemOf(await put(half))).toMatchObject({ code: 'image_invalid', status: 422 });
    const noise = withBytes(capture, crypto.getRandomValues(new Uint8Array(2_000)));
    expect(await problemOf(await put(noise))).toMatchObject({ code: 'image_invalid', status: 422 });
  });

  test('an image that was damaged on the way is asked for again', async () => {
    const capture = await captureOf(entry, { policyVersion, name: 'damaged' });
    const bytes = capture.bytes.map((byte, index) => (index === 300 ? byte ^ 1 : byte));
    const problem = await problemOf(await put({ ...capture, bytes }));
    expect(problem).toMatchObject({
      code: 'invalid_request',
      message: expect.stringMatching(/send it again/) as string,
    });
    expect(pathsOf(problem)).toEqual(['sha256']);
  });

  test('a wrong id is no such thing, and no id is said to be none', async () => {
    const unknown = await problemOf(await send('GET', `${mine}/time-entries/${ELSEWHERE}`));
    expect(unknown).toMatchObject({ code: 'not_found', status: 404 });
    const none = await problemOf(await send('GET', `${mine}/time-entries/no%20such%20id`));
    expect(none).toMatchObject({ code: 'invalid_request', status: 400 });
    expect(pathsOf(none)).toEqual(['timeEntryId']);
  });

  test('D12 a stale plan is refused with a fresh one, and nothing is deleted', async () => {
    const order = { screenshotIds: [kept.screenshotId], timeZone: ZONE, digest: 'of-yesterday' };
    const problem = await problemOf(await send('POST', `${mine}/screenshots/deletion`, order));
    expect(problem).toMatchObject({ code: 'plan_changed', status: 409 });
    expect(problem.details).toMatchObject({ plan: { items: [{ code: 'timer_running' }] } });
  });

  test('V2 a foreign workspace is as if it were not there', async () => {
    const foreign = `/workspaces/${ELSEWHERE}`;
    const path = `${foreign}/screenshots/${kept.screenshotId}/image`;
    for (const response of [await send('GET', path), await send('GET', `${foreign}/users`)]) {
      expect(await problemOf(response)).toMatchObject({ code: 'not_found', status: 404 });
    }
  });

  test.each([
    ['a malformed day', '/screenshots/days/2026-02-30?time-zone=UTC', ['day']],
    ['a day that is none', '/screenshots/days/tomorrow?time-zone=UTC', ['day']],
    ['an unknown zone', '/screenshots/days/2026-11-23?time-zone=Mars/Olympus', ['time-zone']],
    ['no zone', '/screenshots/days/2026-11-23', ['time-zone']],
    ['a page below one', '/users?page=0', ['page']],
  ])('%s is named', async (_, path, paths) => {
    const problem = await problemOf(await send('GET', mine + path));
    expect(problem).toMatchObject({ code: 'invalid_request', status: 400 });
    expect(pathsOf(problem)).toEqual(paths);
  });

  test.each([
    ['a malformed instant', { start: 'half past nine' }, ['start']],
    ['a number for an instant', { start: 1_700_000_000 }, ['start']],
    ['a text that is no JSON', '{"start":', ['']],
    ['a list for an object', [], ['']],
  ])('%s is named', async (_, body, paths) => {
    const problem = await problemOf(await send('POST', `${mine}/time-entries`, body));
    expect(problem).toMatchObject({ code: 'invalid_request', status: 400 });
    expect(pathsOf(problem)).toEqual(paths);
  });

  test('a body that is too large is refused, however it comes', async () => {
    const description = 'x'.repeat(2_000_000);
    const json = await problemOf(await send('POST', `${mine}/time-entries`, { description }));
    expect(json).toMatchObject({ code: 'payload_too_large', status: 413 });
    const capture = await captureOf(entry, { policyVersion, name: 'large' });
    const upload = await problemOf(await put(withBytes(capture, new Uint8Array(6_000_000))));
    expect(upload).toMatchObject({ code: 'payload_too_large', status: 413 });
    // In pieces, without saying beforehand how much it will be.
    const pieces = new Blob([JSON.stringify({ description })]).stream();
    const unsized = await problemOf(await send('POST', `${mine}/time-entries`, pieces));
    expect(unsized).toMatchObject({ code: 'payload_too_large', status: 413 });
  });

  test('a body of another kind, and a path that leads nowhere, are said to be so', async () => {
    const path = `${mine}/screenshots/${kept.screenshotId}`;
    const kind = await problemOf(await send('PUT', path, { metadata: {} }));
    expect(kind).toMatchObject({ code: 'unsupported_media_type', status: 415 });
    const nowhere = await problemOf(await send('GET', '/screenshotz'));
    expect(nowhere).toMatchObject({ code: 'not_found', status: 404 });
  });

  test('no network is a code of its own, and what was there is there again afterwards', async () => {
    await server.kill();
    const client = createGlimpseClient({
      baseUrl: server.url,
      auth: { kind: 'token', token: bea.token },
      retry: { retries: 0 },
    });
    await expect(client.user.get()).rejects.toMatchObject({
      name: 'GlimpseError',
      code: 'network',
      message: expect.stringMatching(/did not reach the server.*try again/) as string,
    });
    server = await start();
    expect((await client.user.get()).id).toBe(bea.userId);
  });

  test('C6 nothing was lost and nothing crept in', async () => {
    const { client, workspaceId } = bea;
    const day = await bea.today();
    const ids = day.entries.flatMap(({ captures }) =>
      captures.flatMap(({ screenshots }) => screenshots.map(({ id }) => id as string)),
    );
    expect(ids).toEqual([kept.screenshotId]);
    const image = await client.screenshots.image({ workspaceId, screenshotId: kept.screenshotId });
    expect(new Uint8Array(await image.arrayBuffer())).toEqual(new Uint8Array(kept.bytes));
    const good = await until('the next window', async () => {
      const capture = await captureOf(entry, { policyVersion, name: 'good' });
      return capture.metadata.windowIndex !== kept.metadata.windowIndex && capture;
    });
    expect((await put(good)).status).toBe(201);
  });
});

/** The problem document of a refusal, with all that a caller may count on. */
async function problemOf(response: Response): Promise<Problem> {
  expect(response.headers.get('content-type')).toMatch(/^application\/problem\+json/);
  const problem = problemSchema.parse(await response.json());
  expect(problem.status).toBe(response.status);
  expect(problem.code).toSatisfy(isErrorCode);
  expect(problem.requestId).toBe(response.headers.get('x-request-id'));
  // What failed, and the way out.
  expect(problem.message).toMatch(/^[A-Z].{20,}\.$/);
  return problem;
}

/** The parts of a request that a refusal names. */
function pathsOf({ details }: Problem): readonly string[] {
  const issues = details?.['issues'] as readonly { readonly path: string }[] | undefined;
  return issues?.map(({ path }) => path) ?? [];
}
