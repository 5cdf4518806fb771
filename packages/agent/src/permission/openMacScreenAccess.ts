import { execFile } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';

import type { MacScreenAccess } from './createMacPermissionProbe.js';
import { CORE_GRAPHICS, loadScreenAccess } from './loadScreenAccess.js';

const PATIENCE_MS = 10_000;

/** Binds the calls of CoreGraphics (macOS 10.15 and later); undefined where they are missing. */
export function openMacScreenAccess(): MacScreenAccess | undefined {
  const calls = loadScreenAccess();
  if (calls === undefined) return undefined;
  return { here: calls.preflight, fresh: askFreshProcess, ask: calls.request };
}

/** A process keeps the answer that it was given first, so only a new one learns of a change. */
async function askFreshProcess(): Promise<boolean | undefined> {
  const koffiUrl = import.meta.resolve('koffi');
  const program =
    `import koffi from ${JSON.stringify(koffiUrl)};` +
    `console.log(koffi.load(${JSON.stringify(CORE_GRAPHICS)}).func('bool CGPreflightScreenCaptureAccess()')());`;
  const args = ['--input-type=module', '--eval', program];
  const { stdout } = await promisify(execFile)(process.execPath, args, {
    cwd: fileURLToPath(new URL('.', import.meta.url)),
    timeout: PATIENCE_MS,
  });
  return { true: true, false: false }[stdout.trim()];
}
