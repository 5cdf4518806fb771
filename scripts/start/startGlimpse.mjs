import { join } from 'node:path';
import { buildStale } from '../build/buildStale.mjs';
import { ProcessGroup } from '../processes/ProcessGroup.mjs';
import { installDependencies } from '../workspace/installDependencies.mjs';
import { fromRoot } from '../workspace/root.mjs';
import { hasDisplay, requireFreePort, requireWritable } from './checkMachine.mjs';
import { readDemo, tableOfSignIns, wayToTheFirstPicture } from './demo.mjs';
import { waitUntilHealthy } from './waitUntilHealthy.mjs';

/**
 * Starts everything on this machine and resolves when it has been stopped again.
 * @param {import('./options.mjs').StartOptions} options
 * @returns {Promise<number>} the exit code: 0 when a person stopped it
 */
export async function startGlimpse({ port, windowSeconds, data, agent }) {
  const address = `http://127.0.0.1:${port}`;
  requireWritable(data);
  await requireFreePort(port);
  await installDependencies(console.log);
  await buildStale(console.log);

  return runUntilStopped(async (group) => {
    group.start('server', [fromRoot('packages/server/dist/node/main.js')], {
      HOST: '127.0.0.1',
      PORT: String(port),
      GLIMPSE_DATABASE_URL: `file:${join(data, 'glimpse.db')}`,
      GLIMPSE_APP_DIR: fromRoot('examples/host-app/dist'),
      GLIMPSE_DEMO: '1',
      ...(windowSeconds === undefined ? {} : { GLIMPSE_WINDOW_SECONDS: String(windowSeconds) }),
    });
    await waitUntilHealthy(address, group.stopping);
    if (group.stopping.aborted) return;
    const demo = readDemo(join(data, 'demo.json'));
    const hasAgent = agent && startAgent(group, { home: join(data, 'agent'), address, demo });
    console.log(`\nGlimpse is ready at ${address}\n`);
    if (demo) console.log(`${tableOfSignIns(demo)}\n`);
    if (demo && hasAgent) console.log(`${wayToTheFirstPicture(demo, windowSeconds)}\n`);
    console.log(`Ctrl-C stops all of it; what it has stored stays in ${data}.`);
  });
}

/**
 * @param {ProcessGroup} group
 * @param {{ home: string, address: string, demo: import('./demo.mjs').Demo | undefined }} where
 * @returns {boolean} whether there is a screen to take pictures of
 */
function startAgent(group, { home, address, demo }) {
  if (!hasDisplay()) {
    console.log('This machine has no display, so no agent is started; the rest works without it.');
    return false;
  }
  group.start('agent', [fromRoot('packages/agent/dist/main.js'), 'run'], {
    GLIMPSE_AGENT_HOME: home,
    GLIMPSE_SERVER_URL: address,
    ...(demo
      ? { GLIMPSE_AGENT_EMAIL: demo.agent.email, GLIMPSE_AGENT_PASSWORD: demo.agent.password }
      : {}),
  });
  return true;
}

/**
 * Runs a group of processes until a signal asks to stop, the server dies, or starting fails. An
 * agent that ends leaves the rest useful. Whoever asks to stop twice does not want to wait.
 * @param {(group: ProcessGroup) => Promise<void>} startAll
 * @returns {Promise<number>}
 */
async function runUntilStopped(startAll) {
  /** @type {(code: number) => void} */
  let end = () => {};
  const ended = new Promise((resolve) => (end = resolve));
  const group = new ProcessGroup((name, reason) => {
    if (name === 'agent') {
      console.error(
        `The agent has ended by itself (${reason}), see its lines above. The rest goes on.`,
      );
      return;
    }
    console.error(`The ${name} has ended by itself (${reason}), so the rest is stopped too.`);
    end(1);
  });
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) {
    process.on(signal, () => (group.stopping.aborted ? group.kill() : end(0)));
  }
  startAll(group).catch((error) => {
    console.error(error instanceof Error ? error.message : error);
    end(1);
  });
  const code = await ended;
  await group.stop();
  return code;
}
