import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { join } from 'node:path';

/**
 * Makes sure that a folder exists and can be written to.
 * @param {string} folder
 * @throws {Error} with one sentence that says what to do
 */
export function requireWritable(folder) {
  const probe = join(folder, `.probe-${process.pid}`);
  try {
    mkdirSync(folder, { recursive: true, mode: 0o700 });
    writeFileSync(probe, '');
    rmSync(probe);
  } catch (error) {
    const reason = error instanceof Error && 'code' in error ? error.code : error;
    throw new Error(
      `${folder} cannot be written (${reason}), and it is where Glimpse keeps its database: ` +
        'make it a folder that you may write to, and start again.',
    );
  }
}

/**
 * Makes sure that nothing listens on a port of this machine yet.
 * @param {number} port
 * @returns {Promise<void>}
 * @throws {Error} with one sentence that says what to do
 */
export function requireFreePort(port) {
  return new Promise((resolve, reject) => {
    const probe = createServer();
    probe.once('error', (error) => {
      const isTaken = 'code' in error && error.code === 'EADDRINUSE';
      const reason = isTaken ? 'is taken by another program' : `cannot be used (${error.message})`;
      reject(
        new Error(
          `Port ${port} on 127.0.0.1 ${reason}: end what uses it, or choose another one with ` +
            `npm start -- --port ${port === 65535 ? 4780 : port + 1}.`,
        ),
      );
    });
    probe.listen(port, '127.0.0.1', () => probe.close(() => resolve()));
  });
}

/** Whether this machine has a screen that an agent could look at. */
export function hasDisplay() {
  if (process.platform !== 'linux') return true;
  return Boolean(process.env.DISPLAY || process.env.WAYLAND_DISPLAY);
}
