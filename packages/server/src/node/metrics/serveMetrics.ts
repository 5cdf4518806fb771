import { createHash, timingSafeEqual } from 'node:crypto';

import type { PrometheusMetrics } from './createPrometheusMetrics.js';

/** Where a Prometheus server asks. */
export const METRICS_PATH = '/metrics';

/**
 * Answers scrapes that bring the token. Without a token in the settings there is nothing here: how a
 * server fares is nobody's business by default.
 */
export function serveMetrics(
  metrics: PrometheusMetrics,
  token: string | undefined,
): (request: Request) => Promise<Response> {
  return async (request) => {
    if (token === undefined) return new Response(null, { status: 404 });
    const given = /^Bearer (.+)$/i.exec(request.headers.get('authorization') ?? '')?.[1] ?? '';
    if (!timingSafeEqual(digest(given), digest(token)))
      return new Response(null, { status: 401, headers: { 'www-authenticate': 'Bearer' } });
    const { text, contentType } = await metrics.scrape();
    return new Response(text, {
      headers: { 'content-type': contentType, 'cache-control': 'no-store' },
    });
  };
}

/** Of one length whatever the text is, so that comparing tells nothing. */
function digest(text: string): Buffer {
  return createHash('sha256').update(text).digest();
}
