import type * as z from 'zod/mini';
import { API_BASE } from '../../contract/contract.js';
import type { RouteSpec } from '../../contract/route.js';
import { GlimpseError } from '../../errors/GlimpseError.js';
import { describeIssues, issuesOf } from './issues.js';
import type { SendExtras } from './Transport.js';
import { encodeUpload } from './encodeUpload.js';

/** The parts of a call before they are checked against the route. */
export interface RequestParts {
  readonly params?: unknown;
  readonly query?: unknown;
  readonly body?: unknown;
}

/** A request that can be sent as often as needed: the body is made anew every time. */
export interface EncodedRequest {
  readonly url: string;
  readonly method: string;
  readonly summary: string;
  makeInit(): { headers: Headers; body?: BodyInit; duplex?: 'half' };
}

/**
 * Turns a call into a request, checked against the contract before anything is sent.
 *
 * @throws GlimpseError `invalid_request` naming each part that does not fit
 */
export function encodeRequest(
  spec: RouteSpec,
  baseUrl: string,
  parts: RequestParts,
  extras: SendExtras,
  streamUploads: boolean,
): EncodedRequest {
  check(spec, 'params', spec.params, parts.params);
  check(spec, 'query', spec.query, parts.query ?? {});
  check(spec, 'body', spec.body, parts.body);
  const url =
    baseUrl.replace(/\/+$/, '') +
    API_BASE +
    fillPath(spec.path, parts.params) +
    encodeQuery(parts.query);
  return {
    url,
    method: spec.method,
    summary: spec.summary,
    makeInit() {
      const headers = new Headers({ accept: acceptOf(spec), ...extras.headers });
      if (spec.bodyKind === 'upload' && extras.image) {
        return encodeUpload(headers, parts.body, extras.image, extras.onProgress, streamUploads);
      }
      if (spec.body === undefined) return { headers };
      headers.set('content-type', 'application/json');
      return { headers, body: JSON.stringify(parts.body) };
    },
  };
}

function check(
  spec: RouteSpec,
  part: string,
  schema: z.ZodMiniType | undefined,
  value: unknown,
): void {
  const result = schema?.safeParse(value);
  if (result === undefined || result.success) return;
  const issues = issuesOf(result.error, part);
  throw new GlimpseError(
    'invalid_request',
    `“${spec.summary}” was not sent: ${describeIssues(issues)}. Correct it and call again.`,
    { details: { issues }, cause: result.error },
  );
}

function fillPath(path: string, params: unknown): string {
  const values = new Map(Object.entries(params ?? {}));
  return path.replace(/\{(\w+)\}/g, (_, name: string) =>
    encodeURIComponent(String(values.get(name))),
  );
}

function encodeQuery(query: unknown): string {
  const search = new URLSearchParams();
  for (const [name, value] of Object.entries(query ?? {})) {
    if (value !== undefined) search.append(name, String(value));
  }
  const text = search.toString();
  return text && `?${text}`;
}

function acceptOf({ reply }: RouteSpec): string {
  switch (reply.kind) {
    case 'image':
      return 'image/*, application/problem+json';
    case 'images':
      return 'multipart/form-data, application/problem+json';
    case 'events':
      return 'text/event-stream, application/problem+json';
    default:
      return 'application/json, application/problem+json';
  }
}
