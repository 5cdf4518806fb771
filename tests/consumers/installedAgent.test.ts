import { execFile } from 'node:child_process';
import { mkdir, mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import sharp from 'sharp';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { canStartDesktop, colouredPageUrl, startDesktop, type Desktop } from '../desktop/index.js';
import { installTarballs } from './installConsumer.js';
import { packPackages } from './packPackages.js';

const run = promisify(execFile);

describe.runIf(canStartDesktop())('the agent, installed from its tarball', () => {
  let folder: string;
  let desktop: Desktop;

  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'glimpse-installed-'));
    await Promise.all(['app', 'home', 'tmp'].map((name) => mkdir(join(folder, name))));
    const [tarballs, started] = await Promise.all([
      packPackages(folder, ['core', 'obscure', 'agent']),
      startDesktop(),
    ]);
    desktop = started;
    await installTarballs(join(folder, 'app'), tarballs);
  }, 300_000);
  afterAll(async () => {
    await desktop?.stop();
    await rm(folder, { recursive: true, force: true });
  }, 60_000);

  /** The command as a person types it. */
  const glimpseAgent = (...args: string[]) =>
    run(join(folder, 'app/node_modules/.bin/glimpse-agent'), args, {
      env: {
        ...desktop.environment,
        ...{ HOME: join(folder, 'home'), TMPDIR: join(folder, 'tmp') },
        ...{ XDG_CONFIG_HOME: '', XDG_DATA_HOME: '', XDG_STATE_HOME: '', NODE_OPTIONS: '' },
      },
    });

  test('C3 C4 shows both displays as they would be uploaded, and leaves nothing behind', async () => {
    await desktop.show('left', colouredPageUrl('#d02020', '#f0d020'));
    await desktop.show('right', colouredPageUrl('#2030c0', '#20c060'));
    const out = join(folder, 'out');
    const { stdout } = await glimpseAgent('preview', '--json', '--out', out);
    expect(JSON.parse(stdout)).toMatchObject({ picture: { obscure: 'greek' } });
    const files = (await readdir(out)).sort();
    const corners = await Promise.all(files.map((file) => cornerOf(join(out, file))));
    expect(corners).toEqual([
      { format: 'webp', width: 480, tone: 'red' },
      { format: 'webp', width: 480, tone: 'blue' },
    ]);
    const strict = JSON.parse((await glimpseAgent('preview', '--json', '--strict')).stdout) as {
      screenshots: { width: number }[];
    };
    expect(strict.screenshots.map(({ width }) => width)).toEqual([320, 320]);
    expect(await readdir(join(folder, 'tmp'))).toEqual([]);
  }, 60_000);

  test('says what it is and what it can do, without a home', async () => {
    const { version } = JSON.parse(
      await readFile(join(folder, 'app/node_modules/@glimpse/agent/package.json'), 'utf8'),
    ) as { version: string };
    expect((await glimpseAgent('--version')).stdout.trim()).toBe(version);
    expect((await glimpseAgent('--help')).stdout).toContain('preview');
  }, 60_000);
});

async function cornerOf(file: string) {
  const picture = sharp(file);
  const { format, width } = await picture.metadata();
  const spot = { left: 50, top: 50, width: 1, height: 1 };
  const [red = 0, , blue = 0] = await picture.extract(spot).removeAlpha().raw().toBuffer();
  return { format, width, tone: red > blue ? 'red' : 'blue' };
}
