import { execFile } from 'node:child_process';
import { promisify } from 'node:util';

import type { Surroundings } from '../backends/probeSurroundings.js';
import { openMacSession } from '../macos/openMacSession.js';
import type { AgentClock } from '../ports/AgentClock.js';
import type { SessionSource } from '../ports/senses/SessionSource.js';
import { openWindowsSession } from '../win32/openWindowsSession.js';
import { openX11 } from '../x11/openX11.js';
import { createLoginctlReader, type LoginctlOptions } from './createLoginctlReader.js';
import { createPolledSessionSource, type SessionReader } from './createPolledSessionSource.js';
import { createX11Reader } from './createX11Reader.js';

const run = promisify(execFile);

/** What this system tells of the session: logind and the X screen saver on Linux, the system itself elsewhere. */
export function selectSessionSource(
  surroundings: Surroundings,
  clock: AgentClock,
  loginctl: LoginctlOptions['loginctl'] = runLoginctl,
): SessionSource {
  return createPolledSessionSource({
    readers: readersOf(surroundings, loginctl),
    sleep: (durationMs, signal) => clock.sleep(durationMs, signal),
  });
}

function readersOf(
  { platform, environment }: Surroundings,
  loginctl: LoginctlOptions['loginctl'],
): readonly SessionReader[] {
  if (platform === 'darwin') return onlyKnown(openMacSession());
  if (platform === 'win32') return onlyKnown(openWindowsSession());
  if (platform !== 'linux') return [];
  const x11 = environment['DISPLAY'] ? openX11() : undefined;
  // Unset for what the desktop starts by itself; logind then finds the session of the person.
  const sessionId = environment['XDG_SESSION_ID'] || undefined;
  return [createLoginctlReader({ loginctl, sessionId }), ...onlyKnown(x11 && createX11Reader(x11))];
}

function onlyKnown(reader: SessionReader | undefined): readonly SessionReader[] {
  return reader === undefined ? [] : [reader];
}

async function runLoginctl(args: readonly string[]): Promise<string> {
  return (await run('loginctl', [...args], { timeout: 5_000 })).stdout;
}
