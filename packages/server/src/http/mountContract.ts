import {
  API_BASE,
  contract,
  workspaceIdSchema,
  type RouteName,
  type RouteSpec,
} from '@glimpse/core';
import type { Context } from 'hono';
import * as z from 'zod/mini';
import type { App } from '../app/App.js';
import type { AppRouter } from './AppRouter.js';
import { admit, identify, type AnyCaller } from './authorise.js';
import type { AnyAnswer, Handlers } from './Call.js';
import { limitCalls } from './limitCalls.js';
import { parsePart, queryOf, readBody } from './readRequest.js';
import { writeAnswer } from './writeAnswer.js';

/** A handler once the types of its route are left behind. */
type AnyHandler = (call: never) => Promise<AnyAnswer>;

/** Puts every route of the contract on the router; what they do is in `handlers`. */
export function mountContract(router: AppRouter, app: App, handlers: Handlers): void {
  for (const name of Object.keys(contract) as RouteName[]) {
    const spec: RouteSpec = contract[name];
    const path = API_BASE + spec.path.replaceAll(/\{(\w+)\}/g, ':$1');
    router.on(spec.method, path, (context) => {
      context.set('route', name);
      return answerCall(app, spec, handlers[name], context);
    });
  }
}

/** Authenticate, limit, parse the path, admit, parse the rest, do, answer: in this order for all. */
async function answerCall(
  app: App,
  spec: RouteSpec,
  handler: AnyHandler,
  context: Context,
): Promise<Response> {
  const request = context.req.raw;
  const address = app.settings.addressOf(request, context.env);
  if (address !== undefined)
    await limitCalls(app, `address ${address}`, app.settings.limits.address);
  const rawParams = context.req.param() as Record<string, string>;
  const workspaceId = workspaceOf(rawParams);
  const { headers } = request;
  const known = await identify(app, spec.access, { headers, address, workspaceId });
  if ('user' in known) await limitCalls(app, `caller ${known.user.id}`, app.settings.limits.caller);
  if ('operator' in known) await limitCalls(app, 'operator', app.settings.limits.operator);
  const params = parsePart(spec.params, rawParams);
  const caller = admit(spec.access, known, workspaceId);
  const query = parsePart(spec.query, queryOf(new URL(request.url)));
  const raw = await readBody(spec, request);
  const answer = await callHandler(handler, {
    app,
    now: app.clock.now(),
    caller,
    params,
    query,
    body: parsePart(spec.body, raw.json),
    image: raw.image,
    signal: request.signal,
    lastEventId: headers.get('last-event-id') ?? undefined,
  });
  return writeAnswer(app, spec, answer);
}

function workspaceOf(params: Record<string, string>) {
  return z.safeParse(workspaceIdSchema, params.workspaceId).data;
}

/** The call was parsed by the very schemas that its handler's type comes from, so the types agree. */
function callHandler(
  handler: AnyHandler,
  call: { readonly caller: AnyCaller; readonly [part: string]: unknown },
): Promise<AnyAnswer> {
  return handler(call as never);
}
