import type { HttpMethod, ReplySpec } from '../../contract/route.js';
import type { Shape } from './Shape.js';

/** A route as a client needs it: how to call it, and what its reply looks like. */
export interface ClientRoute {
  readonly method: HttpMethod;
  readonly path: string;
  readonly kind: ReplySpec['kind'];
  readonly idempotent?: true;
  readonly upload?: true;
  /** Of JSON replies, and of each event. */
  readonly reply?: Shape;
}
