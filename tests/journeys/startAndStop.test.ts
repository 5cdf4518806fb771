import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { canStartDesktop, startDesktop, type Desktop } from '../desktop/index.js';
import { adminOf } from './api/startTracking.js';
import { signInTo } from './api/signInTo.js';
import { findDescendants, lives } from './processes/findDescendants.js';
import { findFreePort } from './processes/findFreePort.js';
import type { Demo } from './processes/startGlimpseServer.js';
import { startNode, type Program } from './processes/startProgram.js';
import { until } from './processes/until.js';

/** Building everything from nothing on a small, busy machine. */
const BUILD_MS = 600_000;

describe.runIf(canStartDesktop())('npm start', () => {
  let folder: string;
  let port: number;
  let url: string;
  let desktop: Desktop;
  let running: Program | undefined;

  const start = async (): Promise<Program> => {
    const args = ['scripts/start.mjs', '--port', `${port}`, '--data', folder, '--window', '20s'];
    running = startNode(args, { ...desktop.environment, HOME: folder });
    await running.prints(/Glimpse is ready at/);
    return running;
  };

  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'glimpse-start-'));
    port = await findFreePort();
    url = `http://127.0.0.1:${port}`;
    // Ahead of the starts, which then find nothing stale.
    expect(await startNode(['scripts/build.mjs']).ended).toEqual({ code: 0, signal: null });
    desktop = await startDesktop();
  }, BUILD_MS);

  afterAll(async () => {
    await running?.stop();
    await desktop?.stop();
    await rm(folder, { recursive: true, force: true });
  });

  test('prints one address and the sign-ins, and serves the app and the API', async () => {
    const program = await start();
    await program.prints(/agent +\| The agent works for bea@/);
    expect(program.output()).toContain(`Glimpse is ready at ${url}`);
    expect(program.output()).toMatch(/Helena Marsh +admin +\S+@\S+ +\S+/);

    const page = await fetch(url);
    expect(page.headers.get('content-type')).toMatch(/^text\/html/);
    const html = await page.text();
    const script = /src="([^"]+\.js)"/.exec(html)?.[1];
    const code = await fetch(url + script);
    expect([code.status, code.headers.get('content-type')]).toEqual([
      200,
      expect.stringMatching(/^text\/javascript/),
    ]);

    const demo = JSON.parse(await readFile(join(folder, 'demo.json'), 'utf8')) as Demo;
    const { client, workspaceId } = await signInTo(url, adminOf({ demo }));
    const view = await client.policy.update({ workspaceId, enabled: true });
    expect(view.policy).toMatchObject({ enabled: true, intervalSeconds: 20 });
  });

  test('stops on Ctrl-C with nothing left behind', async () => {
    const children = findDescendants(running!.pid);
    expect(children.length).toBeGreaterThanOrEqual(2);
    expect(await running!.stop('SIGINT')).toEqual({ code: 0, signal: null });
    expect(children.filter(lives)).toEqual([]);
    await expect(fetch(url)).rejects.toThrow();
  });

  test('keeps the data on a second start', async () => {
    const program = await start();
    const demo = JSON.parse(await readFile(join(folder, 'demo.json'), 'utf8')) as Demo;
    const { client, workspaceId } = await signInTo(url, demo.agent);
    const view = await client.policy.get({ workspaceId });
    expect(view.policy.enabled).toBe(true);
    await program.stop('SIGINT');
  });

  test('leaves nothing behind when it is killed', async () => {
    const program = await start();
    await program.prints(/agent +\| The agent works for bea@/);
    const children = findDescendants(program.pid);
    expect(children.length).toBeGreaterThanOrEqual(2);
    await program.kill();
    await until('the server and the agent have ended', () =>
      Promise.resolve(children.every((pid) => !lives(pid))),
    );
  });

  test('stops on Ctrl-C while it is still starting', async () => {
    running = startNode(
      ['scripts/start.mjs', '--port', `${port}`, '--data', join(folder, 'early'), '--no-agent'],
      { HOME: folder },
    );
    await until('a server is being started', () =>
      Promise.resolve(findDescendants(running!.pid).length > 0),
    );
    const children = findDescendants(running.pid);
    expect(await running.stop('SIGINT')).toEqual({ code: 0, signal: null });
    expect(children.filter(lives)).toEqual([]);
  });
});
