import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';

import { afterEach, expect, test, vi } from 'vitest';

import { autostartEntry } from './autostartEntry.js';
import { setAutostart } from './setAutostart.js';

const command = ['/usr/bin/node', '/opt/a "b" & $c/main.js', 'run'];

test('starts with the desktop on Linux, and no longer when turned off', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'glimpse-autostart-'));
  const environment = { XDG_CONFIG_HOME: folder };
  const subject = { platform: 'linux' as const, environment, homedir: '/home/bea', command };
  const path = await setAutostart(subject, true);
  expect(path).toBe(join(folder, 'autostart', 'glimpse-agent.desktop'));
  expect(await readFile(path, 'utf8')).toContain(
    String.raw`Exec="/usr/bin/node" "/opt/a \"b\" & \$c/main.js" "run"`,
  );
  await setAutostart(subject, false);
  await setAutostart(subject, false);
  expect(await readdir(join(folder, 'autostart'))).toEqual([]);
  await rm(folder, { recursive: true });
});

/** A program in place of the one of Windows: what is shown is what it is asked, not that Windows obeys. */
const REG = `#!/bin/sh
for word; do printf '%s\\n' "$word"; done >> "$REG_ASKED"
echo >> "$REG_ASKED"
test "$1" = add
`;

afterEach(() => vi.unstubAllEnvs());

test('asks the registry of Windows for it, and does not mind that it was not there', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'glimpse-autostart-'));
  await writeFile(join(folder, 'reg'), REG, { mode: 0o755 });
  vi.stubEnv('PATH', `${folder}${delimiter}${process.env['PATH']}`);
  vi.stubEnv('REG_ASKED', join(folder, 'asked'));
  const program = String.raw`C:\Program Files\agent\main.js`;
  const subject = {
    ...{ platform: 'win32' as const, environment: {}, homedir: 'C:' },
    command: ['node.exe', program, 'run'],
  };
  const place = await setAutostart(subject, true);
  expect(await setAutostart(subject, false)).toBe(place);
  const key = String.raw`HKCU\Software\Microsoft\Windows\CurrentVersion\Run`;
  const value = `"node.exe" "${program}" "run"`;
  const asked = (await readFile(join(folder, 'asked'), 'utf8')).trimEnd().split('\n\n');
  expect(asked.map((words) => words.split('\n'))).toEqual([
    ['add', key, '/v', 'GlimpseAgent', '/f', '/t', 'REG_SZ', '/d', value],
    ['delete', key, '/v', 'GlimpseAgent', '/f'],
  ]);
  expect(place).toBe(`${key}\\GlimpseAgent`);
  await rm(folder, { recursive: true });
});

test('starts as a launch agent on macOS', () => {
  const subject = { platform: 'darwin' as const, environment: {}, homedir: '/Users/bea', command };
  const entry = autostartEntry(subject);
  expect(entry?.path).toBe('/Users/bea/Library/LaunchAgents/dev.glimpse.agent.plist');
  expect(entry?.text).toContain('<string>/opt/a "b" &amp; $c/main.js</string>');
});
