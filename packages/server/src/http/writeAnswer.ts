import { newId, type RouteSpec } from '@glimpse/core';
import * as z from 'zod/mini';
import type { App } from '../app/App.js';
import type { AnyAnswer } from './Call.js';
import { writeMultipart } from './multipart/writeMultipart.js';

const PRIVATE = { 'cache-control': 'private, no-store' } as const;

/** The response of a handler's answer. */
export function writeAnswer(app: App, spec: RouteSpec, answer: AnyAnswer): Response {
  if (answer === undefined)
    return new Response(null, { status: spec.reply.status, headers: PRIVATE });
  if ('image' in answer) {
    return new Response(answer.image.bytes.slice(), {
      headers: { ...PRIVATE, 'content-type': answer.image.contentType },
    });
  }
  if ('images' in answer) {
    // Node's own reader of forms takes no boundary of less than 27 characters.
    const boundary = `glimpse-images-${newId(app.random)}`;
    return new Response(writeMultipart(answer.images, boundary), {
      headers: { ...PRIVATE, 'content-type': `multipart/form-data; boundary=${boundary}` },
    });
  }
  if ('events' in answer) {
    return new Response(answer.events, {
      headers: { ...PRIVATE, 'content-type': 'text/event-stream', 'x-accel-buffering': 'no' },
    });
  }
  if (app.settings.verifyReplies && spec.reply.kind === 'json')
    z.parse(spec.reply.schema, answer.reply);
  return Response.json(answer.reply, {
    status: spec.reply.status,
    headers: { ...PRIVATE, ...answer.headers },
  });
}
