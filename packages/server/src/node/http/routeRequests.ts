import type { HttpBindings } from '@hono/node-server';

import type { GlimpseApp } from '../../createApp.js';
import { METRICS_PATH } from '../metrics/serveMetrics.js';
import type { WebApp } from './serveWebApp.js';

/** What the API answers by itself; the rest of the paths belong to the web app. */
const API_PATH = /^\/(?:api\/|docs(?:\/|$)|(?:healthz|readyz|openapi\.json)$)/;

/** Who answers what. */
export interface Parts {
  readonly app: GlimpseApp;
  readonly metrics: (request: Request) => Promise<Response>;
  /** A web app beside the API. */
  readonly webApp: WebApp | undefined;
}

/** Hands each request to the API, to the metrics or, when there is one, to the web app beside them. */
export function routeRequests({
  app,
  metrics,
  webApp,
}: Parts): (request: Request, bindings: HttpBindings) => Response | Promise<Response> {
  return (request, bindings) => {
    const { pathname } = new URL(request.url);
    if (pathname === METRICS_PATH) return metrics(request);
    return webApp === undefined || API_PATH.test(pathname)
      ? app.fetch(request, bindings)
      : webApp(request);
  };
}
