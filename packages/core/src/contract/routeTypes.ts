import type * as z from 'zod/mini';
import type { Contract, RouteName } from './contract.js';

type Input<Schema> = Schema extends z.ZodMiniType ? z.input<Schema> : never;
type Output<Schema> = Schema extends z.ZodMiniType ? z.output<Schema> : never;
type Part<Route, Key extends string> =
  Route extends Readonly<Record<Key, infer Schema>> ? Schema : undefined;

/** What a caller hands over for a part of a route: `undefined` where the route has none. */
export type RouteInput<Name extends RouteName, Key extends 'params' | 'query' | 'body'> =
  Part<Contract[Name], Key> extends z.ZodMiniType ? Input<Part<Contract[Name], Key>> : undefined;

/** What a server reads of a part of a route, defaults filled in. */
export type RouteOutput<Name extends RouteName, Key extends 'params' | 'query' | 'body'> =
  Part<Contract[Name], Key> extends z.ZodMiniType ? Output<Part<Contract[Name], Key>> : undefined;

/** What a route answers as JSON, as a server writes it and a client reads it; `undefined` for other kinds. */
export type RouteReply<Name extends RouteName> = Contract[Name]['reply'] extends {
  readonly schema: infer Schema;
}
  ? Output<Schema>
  : undefined;
