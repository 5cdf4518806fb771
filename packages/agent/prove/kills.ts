import { execFileSync } from 'node:child_process';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';

import { noticeIdOf } from '@glimpse/core';

import { colouredPageUrl, startDesktop } from '../../../tests/desktop/index.js';
import { openHomeStore } from '../src/cli/openHomeStore.js';
import { agentHome } from '../src/home/agentHome.js';
import { createPretendServer } from '../src/testing/createPretendServer.js';
import { startAgentProcess } from '../src/testing/startAgentProcess.js';
import { startPretendHttpServer } from '../src/testing/startPretendHttpServer.js';
import { findPicture, watchFiles } from '../src/testing/watchFiles.js';

/** Kills the built agent at random moments of its life: nothing that was kept is lost, sent for two moments or written in the clear. */
const KILLS = Number(process.argv[2] ?? 50);
const LONGEST_LIFE_MS = 8_000;
const WINDOW_SECONDS = 2;
const PATIENCE_MS = 60_000;

execFileSync('npm', ['run', '--silent', 'build'], { stdio: 'inherit' });
const desktop = await startDesktop();
const folder = await mkdtemp(join(tmpdir(), 'glimpse-kills-'));
const server = createPretendServer(() => Date.now(), { windowSeconds: WINDOW_SECONDS });
const http = await startPretendHttpServer(server);
const environment: NodeJS.ProcessEnv = {
  ...desktop.environment,
  GLIMPSE_AGENT_HOME: join(folder, 'home'),
  GLIMPSE_SERVER_URL: http.url,
  GLIMPSE_AGENT_EMAIL: 'bea@glimpse.example',
  GLIMPSE_AGENT_PASSWORD: 'right',
  // All that the agent and its libraries call home or temporary is searched.
  TMPDIR: folder,
  HOME: folder,
  XDG_CACHE_HOME: join(folder, 'cache'),
};
const startAgent = () => startAgentProcess(['run'], environment, { built: true });
const kept = new Set<string>();

try {
  process.exitCode = (await prove()) ? 0 : 1;
} finally {
  await http.stop();
  await desktop.stop();
  await rm(folder, { recursive: true, force: true });
}

async function prove(): Promise<boolean> {
  await desktop.show('left', colouredPageUrl('#d02020', '#f0d020'));
  await desktop.show('right', colouredPageUrl('#2030c0', '#20c060'));
  await server.link.markNoticeShown(noticeIdOf(2), new AbortController().signal);
  const suspect = findPicture([
    [208, 32, 32],
    [32, 48, 192],
  ]);
  const watch = watchFiles([folder], suspect);
  server.startTimer('e1');
  for (let kill = 1; kill <= KILLS; kill += 1) {
    // Every other life cannot send, so that captures pile up on the disk.
    server.refuseUploads(() => (kill % 2 === 0 ? 'unavailable' : undefined));
    const agent = startAgent();
    await pause(Math.random() * LONGEST_LIFE_MS);
    await agent.kill();
    for (const id of await waitingIds()) kept.add(id);
  }
  server.refuseUploads(() => undefined);
  const last = startAgent();
  const givesUpAt = performance.now() + PATIENCE_MS;
  while (lost().length > 0 && performance.now() < givesUpAt) await pause(100);
  await last.kill();
  watch.stop();

  for (const finding of watch.findings) console.log(finding);
  console.log(
    `${KILLS} kills: ${server.uploads.length} uploads of ${capturesOfWindows().size} windows, ` +
      `${kept.size} screenshots seen waiting on the disk, ${lost().length} of them lost, ` +
      `${takenTwice()} windows captured twice, ` +
      `${watch.findings.length} frames found in ${watch.looks()} looks at files`,
  );
  return kept.size > 0 && lost().length + takenTwice() + watch.findings.length === 0;
}

async function waitingIds(): Promise<readonly string[]> {
  const store = await openHomeStore(agentHome(environment, process.platform));
  const items = await store.spool.list();
  store.close();
  return items.map(({ id }) => id);
}

function lost(): readonly string[] {
  const arrived = new Set<string>(server.uploads.map(({ id }) => id));
  return [...kept].filter((id) => !arrived.has(id));
}

/** The captures that arrived for each window; one sent again after a kill is still one (C6). */
function capturesOfWindows(): ReadonlyMap<string, ReadonlySet<string>> {
  const captures = new Map<string, Set<string>>();
  for (const { metadata } of server.uploads) {
    const key = `${metadata.timeEntryId}/${metadata.windowIndex}`;
    captures.set(key, (captures.get(key) ?? new Set()).add(metadata.captureId));
  }
  return captures;
}

function takenTwice(): number {
  return [...capturesOfWindows().values()].filter((captures) => captures.size > 1).length;
}
