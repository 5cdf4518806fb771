import type { HttpBindings } from '@hono/node-server';

import type { GlimpseApp } from '../../createApp.js';
import type { WebApp } from './serveWebApp.js';

/** What the API answers by itself; the rest of the paths belong to the web app. */
const API_PATH = /^\/(?:api\/|docs(?:\/|$)|(?:healthz|readyz|metrics|openapi\.json)$)/;

/** Hands each request to the API or, when there is one, to the web app beside it. */
export function routeRequests(
  app: GlimpseApp,
  webApp: WebApp | undefined,
): (request: Request, bindings: HttpBindings) => Response | Promise<Response> {
  return (request, bindings) =>
    webApp === undefined || API_PATH.test(new URL(request.url).pathname)
      ? app.fetch(request, bindings)
      : webApp(request);
}
