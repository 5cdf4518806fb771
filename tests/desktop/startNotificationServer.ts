import { execFile } from 'node:child_process';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';

import { isOnPath } from './findMissingTools.js';
import { createOwnProcesses } from './ownProcesses.js';
import type { Desktop } from './startDesktop.js';

const run = promisify(execFile);
const TOOLS = ['dbus-daemon', 'dbus-send', 'dunst', 'dunstctl', 'notify-send', 'gdbus'];
const PATIENCE_MS = 20_000;

/** What a desktop has shown as a notification. */
export interface ShownNotification {
  readonly application: string;
  readonly title: string;
  readonly body: string;
}

/** A message bus of its own with a real notification server on a desktop. */
export interface NotificationServer {
  /** The environment of a program that should reach it. */
  readonly environment: NodeJS.ProcessEnv;
  /** Everything shown so far, oldest first. */
  shown(): Promise<readonly ShownNotification[]>;
  /** Ends what this server started, and nothing else. */
  stop(): Promise<void>;
}

/** Whether tests that need {@link startNotificationServer} run here; as with desktops, CI skips nothing. */
export function canShowNotifications(): boolean {
  const missing = TOOLS.filter((tool) => !isOnPath(tool));
  if (missing.length === 0 || process.env['CI'] === 'true') return true;
  console.warn(`Notifications are not tested: this machine lacks ${missing.join(', ')}.`);
  return false;
}

/** Starts dunst on a desktop, on a private bus that nothing else on this machine uses. */
export async function startNotificationServer(desktop: Desktop): Promise<NotificationServer> {
  const folder = await mkdtemp(join(tmpdir(), 'glimpse-bus-'));
  const processes = createOwnProcesses();
  const address = `unix:path=${join(folder, 'bus')}`;
  const environment = { ...desktop.environment, DBUS_SESSION_BUS_ADDRESS: address };
  processes.start('dbus-daemon', ['--session', '--nofork', `--address=${address}`], environment);
  const hello = ['--print-reply', '--dest=org.freedesktop.DBus', '/', 'org.freedesktop.DBus.GetId'];
  await untilRuns('dbus-send', ['--session', ...hello], environment);
  processes.start('dunst', ['-conf', '/dev/null'], environment);
  await untilRuns('dunstctl', ['count'], environment);

  return {
    environment,
    async shown() {
      await run('dunstctl', ['close-all'], { env: environment });
      const { stdout } = await run('dunstctl', ['history'], { env: environment });
      return (JSON.parse(stdout) as History).data
        .flat()
        .sort((one, other) => one.id.data - other.id.data)
        .map(({ appname, summary, body }) => ({
          application: appname.data,
          title: summary.data,
          body: body.data,
        }));
    },
    async stop() {
      await processes.endAll();
      await rm(folder, { recursive: true, force: true });
    },
  };
}

interface History {
  readonly data: readonly (readonly {
    readonly id: { readonly data: number };
    readonly appname: { readonly data: string };
    readonly summary: { readonly data: string };
    readonly body: { readonly data: string };
  }[])[];
}

async function untilRuns(
  program: string,
  args: readonly string[],
  env: NodeJS.ProcessEnv,
): Promise<void> {
  const givesUpAt = performance.now() + PATIENCE_MS;
  for (;;) {
    try {
      return void (await run(program, [...args], { env }));
    } catch (error) {
      if (performance.now() > givesUpAt) throw error;
      await new Promise((resolve) => setTimeout(resolve, 100));
    }
  }
}
