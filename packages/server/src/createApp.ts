import { API_BASE, contract, newId, type RouteSpec } from '@glimpse/core';
import { Hono, type Context } from 'hono';
import { cors } from 'hono/cors';
import type { App, Dependencies } from './app/App.js';
import type { AppSettings } from './app/AppSettings.js';
import { completeSettings } from './app/completeSettings.js';
import { refuse } from './app/refuse.js';
import { handlers } from './handlers.js';
import type { AppContext, AppEnvironment, AppRouter } from './http/AppRouter.js';
import { mountContract } from './http/mountContract.js';
import { mountReference } from './openapi/mountReference.js';
import { limitBody } from './http/limitBody.js';
import { codeOf, problemResponse } from './http/problemResponse.js';
import { UPLOAD_OVERHEAD_BYTES } from './http/readRequest.js';

/** The whole API as one fetch handler. */
export interface GlimpseApp {
  /** @param environment what the runtime knows of the connection; see `AppSettings.addressOf` */
  fetch(request: Request, environment?: unknown): Response | Promise<Response>;
  /** Calls the app without a network: for tests. */
  request(path: string, init?: RequestInit): Response | Promise<Response>;
}

const SECURITY_HEADERS = {
  'x-content-type-options': 'nosniff',
  'referrer-policy': 'no-referrer',
  'x-frame-options': 'DENY',
  'content-security-policy': "default-src 'none'; frame-ancestors 'none'",
} as const;

/**
 * Makes the API over these adapters. It keeps nothing outside of them, so many may run side by side.
 *
 * @example
 * const app = createApp(createMemoryDependencies());
 * const response = await app.fetch(new Request('https://glimpse.test/healthz'));
 */
export function createApp(
  dependencies: Dependencies,
  settings: Partial<AppSettings> = {},
): GlimpseApp {
  const app: App = { ...dependencies, settings: completeSettings(settings) };
  const router = new Hono<AppEnvironment>();
  router.use(async function nameAndSecure(context, next) {
    const requestId = newId(app.random);
    context.set('requestId', requestId);
    const startAt = app.clock.now();
    await next();
    tellMetrics(app, context, startAt);
    context.header('x-request-id', requestId);
    for (const [name, value] of Object.entries(SECURITY_HEADERS))
      if (!context.res.headers.has(name)) context.header(name, value);
  });
  router.onError((error, context) =>
    problemResponse(error, {
      requestId: context.get('requestId'),
      method: context.req.method,
      path: context.req.path,
      logger: app.logger,
    }),
  );
  router.notFound((context) =>
    problemResponse(refuse('not_found', `There is no ${context.req.method} ${context.req.path}.`), {
      requestId: context.get('requestId'),
      method: context.req.method,
      path: context.req.path,
      logger: app.logger,
    }),
  );
  if (app.settings.corsOrigins.length > 0) router.use(`${API_BASE}/*`, allowOrigins(app));
  limitBodies(router, app);
  mountContract(router, app, handlers);
  mountReference(router);
  router.get('/healthz', (context) => context.json({ status: 'ok' }));
  router.get('/readyz', (context) => readiness(app, context));
  return {
    fetch: (request, environment) => router.fetch(request, environment),
    request: (path, init) => router.request(path, init),
  };
}

function tellMetrics(app: App, context: AppContext, startAt: number): void {
  const { status } = context.res;
  const fine = status < 400 ? 'ok' : 'not_found';
  app.metrics.answered({
    route: context.get('route'),
    status,
    code: context.error ? codeOf(context.error) : fine,
    seconds: (app.clock.now() - startAt) / 1000,
  });
}

function allowOrigins(app: App) {
  const { corsOrigins } = app.settings;
  return cors({
    origin: corsOrigins.includes('*') ? '*' : [...corsOrigins],
    allowHeaders: ['authorization', 'content-type', 'x-api-key', 'last-event-id'],
    allowMethods: ['GET', 'POST', 'PUT', 'PATCH', 'DELETE'],
    exposeHeaders: ['x-request-id', 'last-page', 'retry-after'],
    maxAge: 600,
  });
}

/** Refuses a body that is too large before it is read. */
function limitBodies(router: AppRouter, app: App): void {
  const { maxJsonBytes, maxImageBytes } = app.settings;
  const small = limitBody(maxJsonBytes);
  const large = limitBody(maxImageBytes + UPLOAD_OVERHEAD_BYTES);
  const specs: RouteSpec[] = Object.values(contract);
  for (const spec of specs.filter(({ body }) => body !== undefined)) {
    const path = API_BASE + spec.path.replaceAll(/\{(\w+)\}/g, ':$1');
    router.on(spec.method, path, spec.bodyKind === 'upload' ? large : small);
  }
}

async function readiness(app: App, context: Context): Promise<Response> {
  try {
    await app.storage.read(async (r) => r.doomedBlobs.list(1));
    await app.blobs.list({ limit: 1 });
    return context.json({ status: 'ready' });
  } catch (error) {
    app.logger.error('not ready', error);
    throw refuse('unavailable');
  }
}
