import type { Contract, RouteName, RouteOutput, RouteReply } from '@glimpse/core';
import type { App } from '../app/App.js';
import type { CallerOf } from './Caller.js';

/** One call of a route, authenticated, authorised and parsed. */
export interface Call<Name extends RouteName> {
  readonly app: App;
  readonly now: number;
  readonly caller: CallerOf<Contract[Name]['access']>;
  readonly params: RouteOutput<Name, 'params'>;
  readonly query: RouteOutput<Name, 'query'>;
  readonly body: RouteOutput<Name, 'body'>;
  /** The part named `image`; empty for routes that take none. */
  readonly image: Uint8Array;
  /** Ends when the caller goes away, as far as the runtime tells. */
  readonly signal: AbortSignal;
  /** Where a stream of events is to be taken up again. */
  readonly lastEventId: string | undefined;
}

/** One picture to send. */
export interface ImageAnswer {
  readonly bytes: Uint8Array;
  readonly contentType: string;
}

type AnswerOf<Kind, Reply> = Kind extends 'json'
  ? { readonly reply: Reply; readonly headers?: Readonly<Record<string, string>> }
  : Kind extends 'image'
    ? { readonly image: ImageAnswer }
    : Kind extends 'images'
      ? { readonly images: ReadonlyMap<string, ImageAnswer> }
      : Kind extends 'events'
        ? { readonly events: ReadableStream<Uint8Array> }
        : undefined;

/** What the handler of a route answers when all is well. */
export type Answer<Name extends RouteName> = AnswerOf<
  Contract[Name]['reply']['kind'],
  RouteReply<Name>
>;

/** Any answer: the union over all routes. */
export type AnyAnswer =
  | { readonly reply: unknown; readonly headers?: Readonly<Record<string, string>> }
  | { readonly image: ImageAnswer }
  | { readonly images: ReadonlyMap<string, ImageAnswer> }
  | { readonly events: ReadableStream<Uint8Array> }
  | undefined;

/** The verb behind a route. */
export type Handler<Name extends RouteName> = (call: Call<Name>) => Promise<Answer<Name>>;

/** One handler per route of the contract: a missing one is a type error. */
export type Handlers = { readonly [Name in RouteName]: Handler<Name> };
