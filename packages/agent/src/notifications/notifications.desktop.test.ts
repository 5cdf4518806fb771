import { mkdtemp, rm, symlink } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { afterAll, beforeAll, describe, expect, test } from 'vitest';

import {
  canShowNotifications,
  canStartDesktop,
  startDesktop,
  startNotificationServer,
  type Desktop,
  type NotificationServer,
} from '../../../../tests/desktop/index.js';
import { selectDesktopNotifier } from './selectDesktopNotifier.js';

describe.runIf(canStartDesktop() && canShowNotifications())('notifications on a desktop', () => {
  let desktop: Desktop;
  let server: NotificationServer;
  let folder: string;

  beforeAll(async () => {
    desktop = await startDesktop();
    server = await startNotificationServer(desktop);
    folder = await mkdtemp(join(tmpdir(), 'glimpse-path-'));
    await symlink('/usr/bin/gdbus', join(folder, 'gdbus'));
  }, 60_000);
  afterAll(async () => {
    await server?.stop();
    await desktop?.stop();
    await rm(folder, { recursive: true, force: true });
  }, 30_000);

  const notifierWith = (environment: NodeJS.ProcessEnv) =>
    selectDesktopNotifier({ platform: 'linux', environment });

  test.each(['notify-send', 'gdbus'])(
    'C8 are shown as they were written, by %s',
    async (program) => {
      const title = `-- "Failing" by ${program}: it's 100 %`;
      const environment =
        program === 'gdbus' ? { ...server.environment, PATH: folder } : server.environment;
      const result = await notifierWith(environment).show({
        title,
        body: '5 < 6 & <b>no</b> markup',
      });
      expect(result).toEqual({ shown: true });
      expect((await server.shown()).at(-1)).toEqual({
        application: 'Glimpse',
        title,
        body: '5 &lt; 6 &amp; &lt;b&gt;no&lt;/b&gt; markup',
      });
    },
  );

  test('say so where no desktop listens', async () => {
    const environment = { ...server.environment, DBUS_SESSION_BUS_ADDRESS: 'unix:path=/nowhere' };
    expect(await notifierWith(environment).show({ title: 'Hello', body: '' })).toEqual({
      shown: false,
      reason: expect.stringContaining('tried notify-send and gdbus') as string,
    });
  });
});
