import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';

import { colouredPageUrl, startDesktop } from '../../../tests/desktop/index.js';
import { openHomeStore } from '../src/cli/openHomeStore.js';
import { agentHome } from '../src/home/agentHome.js';
import { createPretendServer } from '../src/testing/createPretendServer.js';
import { startAgentProcess } from '../src/testing/startAgentProcess.js';
import { startPretendHttpServer } from '../src/testing/startPretendHttpServer.js';
import { findPicture, watchFiles } from '../src/testing/watchFiles.js';

/** Kills the agent at random moments of its work: nothing that was kept is lost, sent twice or written in the clear. */
const KILLS = Number(process.argv[2] ?? 50);
const LONGEST_LIFE_MS = 6_000;
const WINDOW_SECONDS = 2;

const desktop = await startDesktop();
const folder = await mkdtemp(join(tmpdir(), 'glimpse-kills-'));
await desktop.show('left', colouredPageUrl('#d02020', '#f0d020'));
await desktop.show('right', colouredPageUrl('#2030c0', '#20c060'));
const server = createPretendServer(() => Date.now(), { windowSeconds: WINDOW_SECONDS });
const http = await startPretendHttpServer(server);
const environment: NodeJS.ProcessEnv = {
  ...desktop.environment,
  GLIMPSE_AGENT_HOME: join(folder, 'home'),
  GLIMPSE_SERVER_URL: http.url,
  GLIMPSE_AGENT_EMAIL: 'bea@glimpse.example',
  GLIMPSE_AGENT_PASSWORD: 'right',
  TMPDIR: folder,
  HOME: folder,
  TSX_DISABLE_CACHE: '1',
};
const watch = watchFiles(
  [folder],
  findPicture([
    [208, 32, 32],
    [32, 48, 192],
  ]),
);
const kept = new Set<string>();

server.startTimer('e1');
for (let kill = 1; kill <= KILLS; kill += 1) {
  // Every other life cannot send, so that captures pile up on the disk.
  server.refuseUploads(() => (kill % 2 === 0 ? 'unavailable' : undefined));
  const agent = startAgentProcess(['run'], environment);
  await agent.printed('Screenshots are being taken');
  await pause(Math.random() * LONGEST_LIFE_MS);
  await agent.kill();
  for (const id of await waitingIds()) kept.add(id);
}
server.refuseUploads(() => undefined);
const last = startAgentProcess(['run'], environment);
for (let wait = 0; wait < 300 && lost().length > 0; wait += 1) await pause(100);
await last.kill();
watch.stop();

const windows = server.uploads.map(
  ({ metadata }) => `${metadata.timeEntryId}/${metadata.windowIndex}/${metadata.display.number}`,
);
const twice = windows.length - new Set(windows).size - repeated();
await http.stop();
await desktop.stop();
await rm(folder, { recursive: true, force: true });
for (const finding of watch.findings) console.log(finding);
console.log(
  `${KILLS} kills: ${kept.size} screenshots kept, ${lost().length} lost, ${twice} windows captured twice, ` +
    `${watch.findings.length} frames found in ${watch.looks()} looks at files`,
);
process.exitCode = lost().length + twice + watch.findings.length === 0 ? 0 : 1;

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

/** A kill between the server's answer and its note on the disk sends the same screenshot again, which is harmless (C6). */
function repeated(): number {
  return server.uploads.length - new Set(server.uploads.map(({ id }) => id)).size;
}
