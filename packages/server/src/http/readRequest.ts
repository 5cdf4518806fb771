import type { RouteSpec } from '@glimpse/core';
import * as z from 'zod/mini';
import { refuse, refuseRequest } from '../app/refuse.js';
import { readMultipart } from './multipart/readMultipart.js';

/** The body of a request as it came in, before the contract has seen it. */
export interface RawBody {
  readonly json: unknown;
  readonly image: Uint8Array;
}

const NO_IMAGE = new Uint8Array(0);
const NUL = '\u0000';
/** No text has one, and a Postgres table cannot hold it. */
const HOLDS_NUL = 'holds a NUL character';
/** A NUL as JSON writes it: after an even number of backslashes, its own not counted. */
const ESCAPED_NUL = /(?:^|[^\\])(?:\\\\)*\\u0000/;
/** What parts other than the image may take of an upload. */
export const UPLOAD_OVERHEAD_BYTES = 64 * 1024;

/** A part of a request by its schema. @throws invalid_request with what is wrong where */
export function parsePart(schema: z.ZodMiniType | undefined, value: unknown): unknown {
  if (!schema) return undefined;
  const result = z.safeParse(schema, value, { error: z.locales.en().localeError });
  if (result.success) return result.data;
  throw refuseRequest(
    result.error.issues.map((issue) => ({ path: issue.path.join('.'), message: issue.message })),
  );
}

/** How clients write the name of one item of a list: `tags[]`, `tags[0]`. */
const ITEM = /\[\d*\]$/;

/** A query as an object; the values of a name that comes more than once are joined by commas, as a list is. */
export function queryOf(url: URL): Record<string, string> {
  const query: Record<string, string> = {};
  for (const [name, value] of url.searchParams) {
    if (value.includes(NUL)) throw refuseRequest([{ path: name, message: HOLDS_NUL }]);
    const list = name.replace(ITEM, '');
    const earlier = query[list];
    query[list] = earlier === undefined ? value : `${earlier},${value}`;
  }
  return query;
}

/** Reads the body that the route describes. */
export async function readBody(spec: RouteSpec, request: Request): Promise<RawBody> {
  if (!spec.body) return { json: undefined, image: NO_IMAGE };
  return spec.bodyKind === 'upload' ? readUpload(request) : readJson(request);
}

async function readJson(request: Request): Promise<RawBody> {
  const text = await request.text();
  return { json: parseJson(text === '' ? '{}' : text, 'the body'), image: NO_IMAGE };
}

async function readUpload(request: Request): Promise<RawBody> {
  const contentType = request.headers.get('content-type') ?? '';
  if (!/^multipart\/form-data\b/i.test(contentType)) throw refuse('unsupported_media_type');
  const body = await request.arrayBuffer().catch(() => undefined);
  const parts = body && readMultipart(new Uint8Array(body), contentType);
  if (!parts)
    throw refuseRequest([{ path: '', message: 'the multipart body is cut off or malformed' }]);
  const [metadata, image] = [parts.get('metadata'), parts.get('image')];
  if (!metadata) throw refuseRequest([{ path: 'metadata', message: 'is missing' }]);
  if (!image?.isFile) throw refuseRequest([{ path: 'image', message: 'has to be a file' }]);
  const json = parseJson(new TextDecoder().decode(metadata.bytes), 'metadata');
  return { json, image: image.bytes };
}

function parseJson(text: string, what: string): unknown {
  if (ESCAPED_NUL.test(text)) throw refuseRequest([{ path: '', message: `${what} ${HOLDS_NUL}` }]);
  try {
    return JSON.parse(text);
  } catch {
    throw refuseRequest([{ path: '', message: `${what} is no JSON` }]);
  }
}
