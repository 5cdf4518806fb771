import { fromBase64, toBase64 } from '../bytes/base64.js';
import { equalInConstantTime } from '../bytes/equalInConstantTime.js';

/** Header names of a signed webhook, as the Standard Webhooks convention has them. */
export const WEBHOOK_HEADERS = {
  id: 'webhook-id',
  timestamp: 'webhook-timestamp',
  signature: 'webhook-signature',
} as const;

/** How far the moment of signing may lie from the receiver's clock, in seconds. */
const TOLERANCE_SECONDS = 300;

/** What a signature covers. */
export interface SignedContent {
  readonly id: string;
  /** Seconds since 1970: a recorded call cannot be played again later. */
  readonly timestamp: number;
  readonly body: string;
}

/** The header of a call: one signature (HMAC-SHA-256) per secret, so that secrets can be changed. */
export async function signWebhook(
  secrets: readonly string[],
  content: SignedContent,
): Promise<string> {
  return (await signaturesOf(secrets, content)).join(' ');
}

/**
 * For the host that receives webhooks: whether one of the secrets signed this call within the last
 * five minutes. Remember `webhook-id` to know a repetition.
 *
 * @param input.body the body as it came, before it was parsed
 * @param input.now epoch milliseconds
 * @example
 * const isOurs = await verifyWebhook({ headers: request.headers, body, secrets, now: Date.now() });
 */
export async function verifyWebhook(input: {
  readonly headers: { get(name: string): string | null };
  readonly body: string;
  readonly secrets: readonly string[];
  readonly now: number;
}): Promise<boolean> {
  const { headers, body, secrets, now } = input;
  const id = headers.get(WEBHOOK_HEADERS.id) ?? '';
  const timestamp = Number(headers.get(WEBHOOK_HEADERS.timestamp) ?? Number.NaN);
  if (!(Math.abs(now / 1000 - timestamp) <= TOLERANCE_SECONDS)) return false;
  const given = (headers.get(WEBHOOK_HEADERS.signature) ?? '').split(' ');
  const valid = await signaturesOf(secrets, { id, timestamp, body });
  return valid.some((one) => given.some((other) => equalInConstantTime(one, other)));
}

function signaturesOf(
  secrets: readonly string[],
  { id, timestamp, body }: SignedContent,
): Promise<string[]> {
  const text = new TextEncoder().encode(`${id}.${timestamp}.${body}`);
  return Promise.all(
    secrets.map(async (secret) => {
      const algorithm = { name: 'HMAC', hash: 'SHA-256' };
      const key = await crypto.subtle.importKey('raw', bytesOf(secret), algorithm, false, ['sign']);
      return `v1,${toBase64(new Uint8Array(await crypto.subtle.sign('HMAC', key, text)))}`;
    }),
  );
}

/** `whsec_` and base64, as the convention writes secrets, or any other text as it is. */
function bytesOf(secret: string): Uint8Array<ArrayBuffer> {
  const encoded = /^whsec_([A-Za-z0-9+/]+=*)$/.exec(secret)?.[1];
  return encoded === undefined ? new TextEncoder().encode(secret) : fromBase64(encoded);
}
