import {
  chmod,
  link,
  mkdir,
  mkdtemp,
  readdir,
  readFile,
  rm,
  stat,
  symlink,
  writeFile,
} from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';

import sharp from 'sharp';
import { afterEach, beforeEach, expect, test } from 'vitest';

import { captureDisplays } from '../../capture-child/captureDisplays.js';
import { destroyFilesIn } from '../../scratch/destroyFilesIn.js';
import { prepareScratch } from '../../scratch/prepareScratch.js';

/**
 * The library's own code for macOS, in a child as always, with programs in place of those of macOS:
 * what is shown is where its files go and what becomes of them, not that macOS works.
 */
const MAC_CHILD = `
process.once('message', async ({ scratchFolder }) => {
  const { readdirSync, statSync } = require('node:fs');
  const screenshot = require(${JSON.stringify(pathOf('screenshot-desktop/lib/darwin'))});
  const [first] = await screenshot.listDisplays();
  await screenshot({ screen: first.id, format: 'png', filename: 'display-0.png' });
  const seen = readdirSync(scratchFolder).map((name) => name + ' ' + statSync(scratchFolder + '/' + name).size);
  process.send({ kind: 'result', result: { ok: false, code: 'no_display', message: seen.join() + ' ' + require('node:os').tmpdir() } });
});`;

let folder: string;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'glimpse-scratch-'));
});
afterEach(() => rm(folder, { recursive: true, force: true }));

function pathOf(path: string): string {
  return new URL(import.meta.resolve(`${path}/index.js`)).pathname;
}

async function standIn(name: string, script: string): Promise<void> {
  await mkdir(join(folder, 'bin'), { recursive: true });
  await writeFile(join(folder, 'bin', name), `#!/bin/sh\n${script}\n`, { mode: 0o755 });
}

test('C4 files of a capture lie in a private folder and are gone when it is over', async () => {
  const picture = join(folder, 'screen.png');
  await sharp({ create: { width: 64, height: 64, channels: 3, background: '#d02020' } })
    .png()
    .toFile(picture);
  const displays =
    'Graphics/Displays:\\n\\n    Card:\\n\\n      Displays:\\n        Color LCD:\\n          Main Display: Yes\\n';
  await standIn('system_profiler', `printf '${displays}'`);
  await standIn('screencapture', `for last; do :; done; cp ${picture} "$last"`);
  const path = join(folder, 'child.cjs');
  await writeFile(path, MAC_CHILD);
  const scratchFolder = join(folder, 'scratch');
  const result = await captureDisplays({
    picture: { obscure: 'blur', maxWidth: 480, sigma: 3, quality: 20 },
    backend: { kind: 'auto' },
    program: { path, execArgv: [] },
    environment: {
      ...process.env,
      PATH: `${join(folder, 'bin')}${delimiter}${process.env['PATH']}`,
    },
    scratchFolder,
  });
  expect(result).toMatchObject({
    message: expect.stringMatching(/^display-0\.png \d+ .*scratch$/) as string,
  });
  expect(await readdir(scratchFolder)).toEqual([]);
  expect((await stat(scratchFolder)).mode & 0o777).toBe(0o700);
});

test('C4 what a crash left is destroyed at the next start, and nothing outside is touched', async () => {
  const scratch = join(folder, 'scratch');
  await mkdir(join(scratch, 'tools'), { recursive: true });
  await writeFile(join(scratch, 'left.png'), Buffer.alloc(3_000_000, 7));
  await writeFile(join(folder, 'outside'), 'mine');
  await symlink(join(folder, 'outside'), join(scratch, 'link'));
  // A second name for the same bytes shows that they were overwritten and not only let go.
  await link(join(scratch, 'left.png'), join(folder, 'same-bytes'));
  await chmod(scratch, 0o755);
  await prepareScratch(scratch);
  expect(await readdir(scratch)).toEqual(['tools']);
  expect((await stat(scratch)).mode & 0o777).toBe(0o700);
  expect(await readFile(join(folder, 'outside'), 'utf8')).toBe('mine');
  const bytes = await readFile(join(folder, 'same-bytes'));
  expect(bytes.length).toBe(3_000_000);
  expect(bytes.every((byte) => byte === 0)).toBe(true);
});

test('a folder that is not there holds nothing to destroy', async () => {
  await expect(destroyFilesIn(join(folder, 'nowhere'))).resolves.toBeUndefined();
});
