import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { expect, test } from 'vitest';

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

test('starts as a launch agent on macOS', () => {
  const subject = { platform: 'darwin' as const, environment: {}, homedir: '/Users/bea', command };
  const entry = autostartEntry(subject);
  expect(entry?.path).toBe('/Users/bea/Library/LaunchAgents/dev.glimpse.agent.plist');
  expect(entry?.text).toContain('<string>/opt/a "b" &amp; $c/main.js</string>');
});
