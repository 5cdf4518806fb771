import type * as z from 'zod/mini';
import type { WireErrorCode } from '../errors/errorCodes.js';

/** The methods that routes use. */
export type HttpMethod = 'GET' | 'POST' | 'PUT' | 'PATCH' | 'DELETE';

/**
 * Who may call a route.
 *
 * - `anyone`: no credentials needed.
 * - `person`: anyone who is signed in; the route is about themselves.
 * - `member`: a member of the workspace in the path; of other members' things they see none, an admin all (V2).
 * - `admin`: an admin of the workspace in the path; others get `forbidden`.
 * - `operator`: the host's back end, with its own key.
 */
export type Access = 'anyone' | 'person' | 'member' | 'admin' | 'operator';

/** What a route answers when all is well. */
export type ReplySpec =
  | { readonly kind: 'json'; readonly status: 200 | 201; readonly schema: z.ZodMiniType }
  | { readonly kind: 'empty'; readonly status: 204 }
  /** One picture, its own content type. */
  | { readonly kind: 'image'; readonly status: 200 }
  /** Many pictures in one answer: multipart/form-data, one part per picture, named by its id. */
  | { readonly kind: 'images'; readonly status: 200 }
  /** Server-sent events. */
  | { readonly kind: 'events'; readonly status: 200; readonly schema: z.ZodMiniType };

/** One route of the API: the only place where it is described. */
export interface RouteSpec {
  readonly method: HttpMethod;
  /** Below `/api/v1`, with `{names}` for what `params` describes. */
  readonly path: string;
  readonly summary: string;
  readonly access: Access;
  readonly params?: z.ZodMiniObject;
  readonly query?: z.ZodMiniObject;
  /** JSON; for `upload`, the part named `metadata` beside the part named `image`. */
  readonly body?: z.ZodMiniType;
  readonly bodyKind?: 'json' | 'upload';
  readonly reply: ReplySpec;
  /** Codes this route answers beside those that any route may ({@link COMMON_ERRORS}). */
  readonly errors: readonly WireErrorCode[];
  /** Whether doing it twice is the same as doing it once: then a client may try again by itself. */
  readonly idempotent: boolean;
}

/** Codes that any route may answer. */
export const COMMON_ERRORS = [
  'invalid_request',
  'rate_limited',
  'payload_too_large',
  'internal',
  'unavailable',
] as const satisfies readonly WireErrorCode[];

/** Describes a route and keeps its exact type. */
export function route<const Spec extends RouteSpec>(spec: Spec): Spec {
  return spec;
}
