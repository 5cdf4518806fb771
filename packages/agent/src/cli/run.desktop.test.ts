import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, relative } from 'node:path';

import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';

import {
  canStartDesktop,
  colouredPageUrl,
  pageUrl,
  startDesktop,
  type Desktop,
} from '../../../../tests/desktop/index.js';
import { noticeIdOf } from '@glimpse/core';
import { createPretendServer, type PretendServer } from '../testing/createPretendServer.js';
import { startAgentProcess, type AgentProcess } from '../testing/startAgentProcess.js';
import {
  startPretendHttpServer,
  type PretendHttpServer,
} from '../testing/startPretendHttpServer.js';
import { findPicture, watchFiles } from '../testing/watchFiles.js';
import { agentHome } from '../home/agentHome.js';
import { openHomeStore } from './openHomeStore.js';

const RED = [208, 32, 32] as const;
const BLUE = [32, 48, 192] as const;

describe.runIf(canStartDesktop())('an agent process on a real desktop', () => {
  let desktop: Desktop;
  let folder: string;
  let server: PretendServer;
  let http: PretendHttpServer;
  let environment: NodeJS.ProcessEnv;
  const started: AgentProcess[] = [];

  beforeAll(async () => {
    desktop = await startDesktop();
    await desktop.show('left', colouredPageUrl('#d02020', '#f0d020'));
    await desktop.show('right', colouredPageUrl('#2030c0', '#20c060'));
    folder = await mkdtemp(join(tmpdir(), 'glimpse-agent-'));
    server = createPretendServer(() => Date.now(), { windowSeconds: 3 });
    http = await startPretendHttpServer(server);
    environment = {
      ...desktop.environment,
      GLIMPSE_AGENT_HOME: join(folder, 'home'),
      GLIMPSE_SERVER_URL: http.url,
      GLIMPSE_AGENT_EMAIL: 'bea@glimpse.example',
      GLIMPSE_AGENT_PASSWORD: 'right',
      // Everything that a library might write beside its work lands where the test looks.
      TMPDIR: folder,
      HOME: folder,
      XDG_CACHE_HOME: join(folder, 'cache'),
      TSX_DISABLE_CACHE: '1',
    };
  }, 120_000);
  afterEach(async () => {
    for (const agent of started.splice(0)) await agent.kill();
  });
  afterAll(async () => {
    await http?.stop();
    await desktop?.stop();
    await rm(folder, { recursive: true, force: true });
  }, 30_000);

  const keep = (agent: AgentProcess): AgentProcess => {
    started.push(agent);
    return agent;
  };
  const start = (...args: string[]): AgentProcess => keep(startAgentProcess(args, environment));
  const waitFor = async (condition: () => boolean | Promise<boolean>): Promise<void> => {
    const givesUpAt = performance.now() + 90_000;
    while (!(await condition())) {
      if (performance.now() > givesUpAt) throw new Error(started.map((one) => one.output()).join());
      await new Promise((resolve) => setTimeout(resolve, 50));
    }
  };
  const waitingIds = async (): Promise<string[]> => {
    const store = await openHomeStore(agentHome(environment, process.platform));
    const items = await store.spool.list();
    store.close();
    return items.map(({ id }) => id);
  };

  test('A5 captures nothing while the notice stands only in a log', async () => {
    server.startTimer('e0');
    const agent = start('run');
    await agent.printed('Nothing is captured until this was read');
    await waitFor(() => server.outcomes.get('e0/0') !== undefined);
    expect(server.outcomes.get('e0/0')).toEqual({ kind: 'skipped', reason: 'notice_not_shown' });
    expect(server.shown).toEqual([]);
    await server.link.markNoticeShown(noticeIdOf(2), new AbortController().signal);
  }, 120_000);

  test('C6 loses nothing to a kill -9, C2 captures no window twice, C4 never writes a frame', async () => {
    const suspect = findPicture([RED, BLUE]);
    const control = join(folder, 'control');
    await writeFile(
      control,
      Buffer.concat(Array.from({ length: 40 }, () => Buffer.from([...RED, 255]))),
    );
    const watch = watchFiles([folder], suspect);

    server.refuseUploads(() => 'unavailable');
    server.startTimer('e1');
    const first = start('run');
    await first.printed('Captured at');
    const status = start('status', '--json');
    await status.ended;
    expect(JSON.parse(status.output())).toMatchObject({ running: true, state: 'recording' });
    await waitFor(async () => (await waitingIds()).length >= 4);
    await first.kill();
    const processed = await waitingIds();
    expect(server.uploads).toEqual([]);

    server.refuseUploads(() => undefined);
    start('run');
    const arrived = (): string[] => server.uploads.map(({ id }) => id);
    await waitFor(() => processed.every((id) => arrived().includes(id)));
    expect(arrived().slice(0, processed.length)).toEqual(processed);
    expect(new Set(arrived()).size).toBe(arrived().length);

    const displays = server.uploads.map(
      ({ metadata }) => `${metadata.windowIndex}/${metadata.display.number}`,
    );
    expect(new Set(displays).size).toBe(displays.length);
    expect(new Set(server.uploads.map(({ metadata }) => metadata.captureId)).size).toBe(
      new Set(server.uploads.map(({ metadata }) => metadata.windowIndex)).size,
    );

    watch.stop();
    expect(watch.looks()).toBeGreaterThan(5);
    expect(watch.findings).toEqual([`${control}: raw RGBA pixels`]);
    // A program that shows notifications may make itself an empty folder; files are ours alone.
    const entries = await readdir(folder, { recursive: true, withFileTypes: true });
    const files = entries
      .filter((entry) => entry.isFile())
      .map(({ parentPath, name }) => relative(folder, join(parentPath, name)));
    expect(files).toContain('control');
    expect(files.filter((path) => path !== 'control' && !path.startsWith('home/'))).toEqual([]);
  }, 120_000);

  test('A5 prints the notice before the first capture', async () => {
    const agent = keep(startAgentProcess(['run'], environment, { terminal: true }));
    server.changePolicy({ obscure: 'off' });
    server.stopTimer();
    server.startTimer('e2');
    await agent.printed('Screenshots were turned on');
    await agent.printed('not obscured');
    await waitFor(() => server.shown.includes('policy-3'));
  }, 120_000);

  test('pauses, resumes and ends cleanly when asked', async () => {
    const agent = start('run');
    await agent.printed('The agent works for');
    const second = start('run');
    expect(await second.ended).toBe(8);
    expect(await start('pause', '30').ended).toBe(0);
    await agent.printed('Nothing is taken: you paused it');
    expect(await start('resume').ended).toBe(0);
  }, 120_000);

  test('L1 sends nothing of what the auto tracker sees', async () => {
    expect(await start('tracker', 'on').ended).toBe(0);
    start('run');
    const shown = async (): Promise<string> => {
      const show = start('tracker', 'show', '--json');
      await show.ended;
      return show.output();
    };
    await desktop.show(
      'left',
      pageUrl('<h1>Work</h1><script>document.title = "Takeover of Acme"</script>'),
    );
    await waitFor(async () => (await shown()).includes('Takeover of Acme'));
    await waitFor(() => http.sent().includes('/heartbeat'));
    expect(http.sent()).not.toMatch(/chromium|takeover/i);
    const kept = (await readdir(join(folder, 'home'))).filter((name) =>
      name.startsWith('agent.db'),
    );
    expect(kept).toContain('agent.db');
    for (const name of kept) {
      expect(await readFile(join(folder, 'home', name), 'latin1')).not.toContain('Takeover');
    }
    expect(await start('tracker', 'off').ended).toBe(0);
    expect(await start('tracker', 'erase').ended).toBe(0);
    expect(await shown()).not.toContain('Takeover');
  }, 120_000);

  test('a wrong password is told apart from a server that is away', async () => {
    const home = join(folder, 'home-of-nobody');
    environment = { ...environment, GLIMPSE_AGENT_HOME: home };
    const refused = start('login', '--password', 'wrong');
    expect(await refused.ended).toBe(5);
    expect(refused.output()).toContain('do not belong together');
    expect(await start('login', '--server', 'http://127.0.0.1:9').ended).toBe(4);
    environment = { ...environment, GLIMPSE_AGENT_EMAIL: undefined };
    expect(await start('run').ended).toBe(3);
  }, 120_000);
});
