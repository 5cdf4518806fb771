import { describe, expect, it } from 'vitest';
import { signWebhook, verifyWebhook, WEBHOOK_HEADERS } from './signature.js';

const NOW = 1_795_078_800_000;
const CONTENT = { id: '7', timestamp: NOW / 1000, body: '{"type":"workspace.deleted"}' };
const SECRETS = ['an old secret of the host', 'a new secret of the host'];

function headersOf(signature: string, { id, timestamp } = CONTENT): Headers {
  return new Headers({
    [WEBHOOK_HEADERS.id]: id,
    [WEBHOOK_HEADERS.timestamp]: String(timestamp),
    [WEBHOOK_HEADERS.signature]: signature,
  });
}

describe('the signature of a webhook', () => {
  const verify = async (changes: Partial<Parameters<typeof verifyWebhook>[0]> = {}) =>
    verifyWebhook({
      headers: headersOf(await signWebhook(SECRETS, CONTENT)),
      body: CONTENT.body,
      secrets: SECRETS,
      now: NOW,
      ...changes,
    });

  it('is known by any of the secrets, so that they can be changed one after the other', async () => {
    expect(await verify()).toBe(true);
    for (const secret of SECRETS) expect(await verify({ secrets: [secret] })).toBe(true);
    expect(await verify({ secrets: ['another secret'] })).toBe(false);
    expect(await verify({ secrets: [] })).toBe(false);
  });

  it('covers the body, the id and the moment', async () => {
    const signature = await signWebhook(SECRETS, CONTENT);
    expect(await verify({ body: `${CONTENT.body} ` })).toBe(false);
    expect(await verify({ headers: headersOf(signature, { ...CONTENT, id: '8' }) })).toBe(false);
    const later = { ...CONTENT, timestamp: CONTENT.timestamp + 1 };
    expect(await verify({ headers: headersOf(signature, later) })).toBe(false);
  });

  it('is good for five minutes, so that a recorded call cannot be played again', async () => {
    expect(await verify({ now: NOW + 300_000 })).toBe(true);
    expect(await verify({ now: NOW + 301_000 })).toBe(false);
    expect(await verify({ now: NOW - 301_000 })).toBe(false);
    expect(await verify({ headers: new Headers() })).toBe(false);
  });

  it('is what the Standard Webhooks convention has as its example', async () => {
    const signature = await signWebhook(['whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw'], {
      id: 'msg_p5jXN8AQM9LWM0D4loKWxJek',
      timestamp: 1614265330,
      body: '{"test": 2432232314}',
    });
    expect(signature).toBe('v1,g0hM9SsE+OTPJTGt/tmIKtSyZlE3uFJELVlNIOLJ1OE=');
  });
});
