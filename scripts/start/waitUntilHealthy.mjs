import { setTimeout as sleep } from 'node:timers/promises';

const PATIENCE_MS = 30_000;

/**
 * Resolves once the server answers on `/healthz`.
 * @param {string} address
 * @throws {Error} when it has not answered within 30 s
 */
export async function waitUntilHealthy(address) {
  const givesUpAt = performance.now() + PATIENCE_MS;
  while (performance.now() < givesUpAt) {
    const isHealthy = await fetch(`${address}/healthz`).then(
      (response) => response.ok,
      () => false,
    );
    if (isHealthy) return;
    await sleep(100);
  }
  throw new Error(
    `The server did not answer on ${address}/healthz within 30 s: see its lines above.`,
  );
}
