import { StartError } from '../StartError.js';
import type { WebhookConfig } from './ServerConfig.js';

const SECRET_LENGTH = 24;

/**
 * Where the host is told what changed, from GLIMPSE_WEBHOOK_URL and GLIMPSE_WEBHOOK_SECRETS.
 *
 * @param input.plainHosts hosts (`name` or `name:port`) that may be spoken to without TLS
 */
export function readWebhook(input: {
  readonly url: string | undefined;
  readonly secrets: readonly string[];
  readonly plainHosts: readonly string[];
}): WebhookConfig | undefined {
  const { url, secrets, plainHosts } = input;
  if (url === undefined) return undefined;
  if (!URL.canParse(url) || !isAllowed(new URL(url), plainHosts)) {
    throw new StartError(
      'The setting GLIMPSE_WEBHOOK_URL has to begin with https:// (and hold no password). Name its ' +
        'host in GLIMPSE_WEBHOOK_PLAIN_HOSTS if it may be spoken to in the clear.',
    );
  }
  if (secrets.length === 0 || secrets.some((secret) => secret.length < SECRET_LENGTH)) {
    throw new StartError(
      `The setting GLIMPSE_WEBHOOK_SECRETS needs at least one secret, each of ${SECRET_LENGTH} characters or more, ` +
        'by which the host knows that a call is ours: make one (openssl rand -hex 32).',
    );
  }
  return { url, secrets };
}

function isAllowed(url: URL, plainHosts: readonly string[]): boolean {
  if (url.username !== '' || url.password !== '') return false;
  if (url.protocol === 'https:') return true;
  return (
    url.protocol === 'http:' && (plainHosts.includes(url.host) || plainHosts.includes(url.hostname))
  );
}
