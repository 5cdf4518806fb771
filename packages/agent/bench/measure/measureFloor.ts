import { openX11Screens } from '../../src/x11/openX11Screens.js';

const ROUNDS = 40;

/** CPU time of grabbing every display into shared memory and copying it once, in milliseconds. */
export function measureFloor(environment: NodeJS.ProcessEnv): number {
  process.env['DISPLAY'] = environment['DISPLAY'];
  const screens = openX11Screens();
  if (typeof screens === 'string') throw new Error(`X11 cannot be read: ${screens}.`);
  const before = process.cpuUsage();
  for (let round = 0; round < ROUNDS; round += 1) {
    for (const display of screens.list()) {
      const frame = screens.grab(display);
      frame?.data.slice();
      frame?.release?.();
    }
  }
  const { user, system } = process.cpuUsage(before);
  screens.close();
  return (user + system) / 1_000 / ROUNDS;
}
