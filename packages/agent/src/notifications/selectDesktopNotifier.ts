import { execFile } from 'node:child_process';
import { promisify } from 'node:util';

import type { Surroundings } from '../backends/probeSurroundings.js';
import type { DesktopNotifier } from '../ports/DesktopNotifier.js';
import { createCommandNotifier } from './createCommandNotifier.js';
import { notifyCommands } from './notifyCommands.js';

const PATIENCE_MS = 10_000;

/** The notifications of this system, through programs that it brings along. */
export function selectDesktopNotifier({ platform, environment }: Surroundings): DesktopNotifier {
  const run = promisify(execFile);
  return createCommandNotifier(notifyCommands(platform), (program, args, extra) =>
    run(program, [...args], {
      env: { ...environment, ...extra },
      timeout: PATIENCE_MS,
      windowsHide: true,
    }),
  );
}
