import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { DayCapture } from '@glimpse/core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { canStartDesktop, startDesktop, textPageUrl, type Desktop } from '../desktop/index.js';
import type { ApiUser } from './api/signInTo.js';
import { startTracking } from './api/startTracking.js';
import { askAgent } from './processes/askAgent.js';
import { findFreePort } from './processes/findFreePort.js';
import { openLine, type Line } from './processes/openLine.js';
import { startGlimpseAgent } from './processes/startGlimpseAgent.js';
import { startGlimpseServer, type ServerProcess } from './processes/startGlimpseServer.js';
import type { Program } from './processes/startProgram.js';
import { until } from './processes/until.js';

/** A window as `glimpse-agent outcomes --json` tells of it. */
interface ToldWindow {
  readonly windowIndex: number;
  readonly outcome: { readonly kind: string; readonly captureId?: string };
}

/** What is asked of `glimpse-agent status --json`. */
interface ToldStatus {
  readonly timer: object | null;
  readonly waiting: { readonly items: number };
}

describe.runIf(canStartDesktop())('a kill in the middle', () => {
  let folder: string;
  let desktop: Desktop;
  let port: number;
  let server: ServerProcess;
  let line: Line;
  let agent: Program;
  let member: ApiUser;

  const startServer = (): Promise<ServerProcess> =>
    startGlimpseServer({ folder: join(folder, 'server'), port, windowSeconds: 6 });
  const startAgent = (): Promise<Program> =>
    startGlimpseAgent({
      folder: join(folder, 'agent'),
      serverUrl: line.url,
      signIn: server.demo.agent,
      desktop: desktop.environment,
    });
  const killServer = async (): Promise<void> => server.kill();
  const killAgent = async (): Promise<void> => agent.kill();

  const arrived = async (): Promise<readonly DayCapture[]> =>
    (await member.today()).entries.flatMap(({ captures }) => captures);
  /** The captures that the agent has finished, by its own books. */
  const finished = async (): Promise<readonly string[]> => {
    const windows = await askAgent<ToldWindow[]>(join(folder, 'agent'), 'outcomes');
    return windows.flatMap(({ outcome: { captureId } }) => captureId ?? []);
  };
  const statusOf = (): Promise<ToldStatus> => askAgent(join(folder, 'agent'), 'status');
  const waiting = async (): Promise<number> => (await statusOf()).waiting.items;
  const hasArrived = (screenshotId: string): Promise<readonly DayCapture[]> =>
    until(`screenshot ${screenshotId} to arrive after all`, async () => {
      const captures = await arrived();
      const ids = captures.flatMap(({ screenshots }) => screenshots.map(({ id }) => id));
      return ids.includes(screenshotId as (typeof ids)[number]) && captures;
    });

  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'glimpse-kill-'));
    port = await findFreePort();
    [desktop, line, server] = await Promise.all([startDesktop(), openLine(port), startServer()]);
    await desktop.show('left', textPageUrl(['orchard', 'lantern', 'meadow']));
    await desktop.show('right', textPageUrl(['mountain', 'kitchen', 'invoice']));
    member = await startTracking(server, 'Sync on slow networks');
    agent = await startAgent();
  });

  afterAll(async () => {
    await agent?.stop();
    await server?.stop();
    await line?.close();
    await desktop?.stop();
    await rm(folder, { recursive: true, force: true });
  });

  test('C6 a server killed with half of an upload received gets it whole once it is back', async () => {
    const screenshotId = await line.strikeUpload('half-way', killServer);
    server = await startServer();
    await hasArrived(screenshotId);
  });

  test('C6 a server killed after it took an upload has it, and takes the repeat for the same', async () => {
    const screenshotId = await line.strikeUpload('answered', killServer);
    server = await startServer();
    await hasArrived(screenshotId);
  });

  test('C6 an agent killed in the middle of an upload sends it once it is back', async () => {
    const screenshotId = await line.strikeUpload('half-way', killAgent);
    agent = await startAgent();
    await hasArrived(screenshotId);
  });

  test('C6 an agent killed with captures that were never sent sends them once it is back', async () => {
    // What waited may arrive before the agent has heard that a timer runs, and without a line it never would.
    await until('the agent to know of the timer', async () => (await statusOf()).timer !== null);
    line.cut();
    await until('two moments that wait', async () => (await waiting()) >= 4);
    await killAgent();
    const sent = (await arrived()).map(({ id }) => id as string);
    const unsent = (await finished()).filter((id) => !sent.includes(id));
    expect(unsent.length).toBeGreaterThan(0);
    line.mend();
    agent = await startAgent();
    await until('the captures to arrive after all', async () => {
      const ids = (await arrived()).map(({ id }) => id as string);
      return unsent.every((id) => ids.includes(id));
    });
  });

  test('C2 C6 after all of it, everything that was finished is there once, whole and readable', async () => {
    // Two strikes may have met the two displays of one moment.
    await until('a fourth moment', async () => (await finished()).length >= 4);
    await member.stopTimer();
    await until('nothing to wait any more', async () => (await waiting()) === 0);
    const captures = await arrived();
    const ids = captures.map(({ id }) => id as string);
    expect(ids.length).toBeGreaterThanOrEqual(4);
    expect([...ids].sort()).toEqual([...(await finished())].sort());
    expect(new Set(captures.map(({ windowIndex }) => windowIndex)).size).toBe(ids.length);
    const screenshots = captures.map(({ screenshots: both }) =>
      both.map(({ display }) => display.number),
    );
    expect(screenshots).toEqual(captures.map(() => [1, 2]));

    const { client, workspaceId } = member;
    const screenshotIds = captures.flatMap(({ screenshots: both }) => both.map(({ id }) => id));
    const images = await client.screenshots.images({ workspaceId, screenshotIds });
    expect([...images.keys()].sort()).toEqual([...screenshotIds].sort());
  });
});
