import { GlimpseError } from '../../errors/GlimpseError.js';
import type { ClientRoute } from '../routes/ClientRoute.js';
import type { ClientRequest } from './ClientFetch.js';
import { encodeUpload } from './encodeUpload.js';
import type { SendExtras } from './Transport.js';

/** The parts of a call. */
export interface RequestParts {
  readonly params?: unknown;
  readonly query?: unknown;
  readonly body?: unknown;
}

/** A request that can be sent as often as needed: the body is made anew every time. */
export interface EncodedRequest {
  readonly url: string;
  readonly method: string;
  /** The route's name in messages: `GET /workspaces`. */
  readonly label: string;
  makeInit(): Omit<ClientRequest, 'method' | 'signal'>;
}

const API_BASE = '/api/v1';
const ACCEPT: Readonly<Partial<Record<ClientRoute['kind'], string>>> = {
  image: 'image/*',
  images: 'multipart/form-data',
  events: 'text/event-stream',
};

/**
 * Turns a call into a request.
 *
 * @throws GlimpseError `invalid_request` when a name in the path is empty or would change the path
 */
export function encodeRequest(
  route: ClientRoute,
  baseUrl: string,
  parts: RequestParts,
  extras: SendExtras,
  uploads: { readonly stream: boolean; readonly drawBoundary: () => string },
): EncodedRequest {
  const { method, kind } = route;
  return {
    url:
      baseUrl.replace(/\/+$/, '') +
      API_BASE +
      fillPath(route, parts.params) +
      encodeQuery(parts.query),
    method,
    label: `${method} ${route.path}`,
    makeInit() {
      const accept = `${ACCEPT[kind] ?? 'application/json'}, application/problem+json`;
      const headers = { accept, ...extras.headers };
      if (route.upload && extras.image) {
        const content = {
          metadata: parts.body,
          image: extras.image,
          boundary: uploads.drawBoundary(),
        };
        const { contentType, ...rest } = encodeUpload(content, extras.onProgress, uploads.stream);
        return { headers: { ...headers, 'content-type': contentType }, ...rest };
      }
      if (parts.body === undefined) return { headers };
      return {
        headers: { ...headers, 'content-type': 'application/json' },
        body: JSON.stringify(parts.body),
      };
    },
  };
}

/** Ids and days hold nothing but these; `..` or a slash would lead to another route. */
const SAFE_SEGMENT = /^[A-Za-z0-9_-]+$/;

function fillPath({ method, path }: ClientRoute, params: unknown): string {
  const values = new Map<string, string | number>(Object.entries(params ?? {}));
  return path.replace(/\{(\w+)\}/g, (_, name: string) => {
    const value = String(values.get(name) ?? '');
    if (SAFE_SEGMENT.test(value)) return value;
    const issues = [{ path: `params.${name}`, message: 'must be letters, digits, - or _' }];
    throw new GlimpseError(
      'invalid_request',
      `${method} ${path} was not sent: ${name} is “${value}”, but must be letters, digits, - or _. Correct it and call again.`,
      { details: { issues } },
    );
  });
}

function encodeQuery(query: unknown): string {
  const search = new URLSearchParams();
  for (const [name, value] of Object.entries(query ?? {})) {
    if (value !== undefined) search.append(name, String(value));
  }
  const text = search.toString();
  return text && `?${text}`;
}
