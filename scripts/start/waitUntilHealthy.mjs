import { setTimeout as sleep } from 'node:timers/promises';

const PATIENCE_MS = 120_000;

/**
 * Resolves once the server answers on `/healthz`, or once nobody waits for it any more.
 * @param {string} address
 * @param {AbortSignal} givenUp
 * @throws {Error} when it has not answered within two minutes
 */
export async function waitUntilHealthy(address, givenUp) {
  const givesUpAt = performance.now() + PATIENCE_MS;
  while (performance.now() < givesUpAt) {
    if (givenUp.aborted) return;
    const isHealthy = await fetch(`${address}/healthz`, { signal: givenUp }).then(
      (response) => response.ok,
      () => false,
    );
    if (isHealthy) return;
    await sleep(100);
  }
  throw new Error(
    `The server did not answer on ${address}/healthz within two minutes: see its lines above.`,
  );
}
