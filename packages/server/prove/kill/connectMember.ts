import { createGlimpseClient, type GlimpseClient } from '@glimpse/core/client';

import { PASSWORD, type Offline } from './seedHistory.js';

/** Signs a member in. Each calls from an address of their own, so that limits per address are not what is measured. */
export async function connectMember(member: Offline, baseUrl: string): Promise<GlimpseClient> {
  const from = { 'x-forwarded-for': member.userId };
  const callFrom: typeof fetch = (input, init) =>
    fetch(input, {
      ...init,
      headers: { ...Object.fromEntries(new Headers(init?.headers)), ...from },
    });
  const options = { baseUrl, retry: { retries: 0 }, timeoutMs: 20_000, fetch: callFrom };
  const guest = createGlimpseClient({ ...options, auth: { kind: 'none' } });
  const { token } = await guest.session.create({ email: member.email, password: PASSWORD });
  return createGlimpseClient({ ...options, auth: { kind: 'token', token } });
}
