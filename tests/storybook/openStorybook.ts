import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { startNode } from '../journeys/processes/startProgram.js';
import { serveStorybook } from './serveStorybook.js';

/**
 * Builds the Storybook of today's code, and serves it until it is closed.
 *
 * @throws Error with all that the build said, when it fails
 */
export async function openStorybook(): Promise<{ url: string; close: () => Promise<void> }> {
  const folder = await mkdtemp(join(tmpdir(), 'glimpse-storybook-'));
  const build = ['node_modules/storybook/dist/bin/dispatcher.js', 'build', '--quiet'];
  const program = startNode([...build, '--disable-telemetry', '-o', folder]);
  const { code } = await program.ended;
  if (code !== 0) throw new Error(`Storybook cannot be built:\n${program.output()}`);
  const served = await serveStorybook(folder);
  return {
    url: served.url,
    async close() {
      await served.close();
      await rm(folder, { recursive: true, force: true });
    },
  };
}
