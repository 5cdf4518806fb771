import { execFile } from 'node:child_process';
import { mkdir, rm, writeFile } from 'node:fs/promises';
import { dirname } from 'node:path';
import { promisify } from 'node:util';

import { autostartEntry, type AutostartSubject } from './autostartEntry.js';

const run = promisify(execFile);

const REGISTRY_KEY = String.raw`HKCU\Software\Microsoft\Windows\CurrentVersion\Run`;
const REGISTRY_NAME = 'GlimpseAgent';

/** Makes the system start the agent at sign-in, or not any more; says where that is written down. */
export async function setAutostart(subject: AutostartSubject, on: boolean): Promise<string> {
  const entry = autostartEntry(subject);
  if (entry === undefined) return setRegistry(subject.command, on);
  if (on) {
    await mkdir(dirname(entry.path), { recursive: true });
    await writeFile(entry.path, entry.text);
  } else {
    await rm(entry.path, { force: true });
  }
  return entry.path;
}

async function setRegistry(command: readonly string[], on: boolean): Promise<string> {
  const value = command.map((part) => `"${part}"`).join(' ');
  const where = [REGISTRY_KEY, '/v', REGISTRY_NAME, '/f'];
  if (on) await run('reg', ['add', ...where, '/t', 'REG_SZ', '/d', value]);
  // A value that is not there is as good as deleted.
  else await run('reg', ['delete', ...where]).catch(() => undefined);
  return `${REGISTRY_KEY}\\${REGISTRY_NAME}`;
}
