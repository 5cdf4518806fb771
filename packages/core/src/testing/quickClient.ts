import { createGlimpseClient } from '../client/createGlimpseClient.js';
import type { GlimpseClientOptions } from '../client/transport/ClientOptions.js';

/** A client that notes its waits instead of waiting, and draws the largest jitter. */
export function quickClient(baseUrl: string, options: Partial<GlimpseClientOptions> = {}) {
  const waits: number[] = [];
  const client = createGlimpseClient({
    baseUrl,
    auth: { kind: 'apiKey', key: 'k-1' },
    random: { bytes: (length) => new Uint8Array(length) },
    sleep: (ms) => {
      waits.push(ms);
      return Promise.resolve();
    },
    ...options,
  });
  return { client, waits };
}

/** What `call` rejects with; fails when it does not. */
export async function rejectionOf(call: Promise<unknown>): Promise<unknown> {
  return call.then(
    () => {
      throw new Error('expected a rejection');
    },
    (error: unknown) => error,
  );
}

export const USER = {
  id: 'u1',
  name: 'Bea Castellano',
  email: 'bea@northlight.test',
  status: 'ACTIVE',
  activeWorkspace: 'w1',
  defaultWorkspace: null,
  settings: { timeZone: 'Europe/Berlin' },
};
