import type { RouteSpec } from '@glimpse/core';
import * as z from 'zod/mini';
import type { AnyAnswer } from './Call.js';

const PRIVATE = { 'cache-control': 'private, no-store' } as const;

/** The response of a handler's answer. */
export function writeAnswer(spec: RouteSpec, answer: AnyAnswer, verify: boolean): Response {
  if (answer === undefined)
    return new Response(null, { status: spec.reply.status, headers: PRIVATE });
  if ('image' in answer) {
    return new Response(answer.image.bytes.slice(), {
      headers: { ...PRIVATE, 'content-type': answer.image.contentType },
    });
  }
  if ('images' in answer) return new Response(formOf(answer.images), { headers: PRIVATE });
  if ('events' in answer) {
    return new Response(answer.events, {
      headers: { ...PRIVATE, 'content-type': 'text/event-stream', 'x-accel-buffering': 'no' },
    });
  }
  if (verify && spec.reply.kind === 'json') z.parse(spec.reply.schema, answer.reply);
  return Response.json(answer.reply, {
    status: spec.reply.status,
    headers: { ...PRIVATE, ...answer.headers },
  });
}

function formOf(images: Extract<AnyAnswer, { images: unknown }>['images']): FormData {
  const form = new FormData();
  for (const [id, { bytes, contentType }] of images)
    form.append(id, new Blob([bytes.slice()], { type: contentType }), id);
  return form;
}
