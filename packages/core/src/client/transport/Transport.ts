import type { Contract, RouteName } from '../../contract/contract.js';
import type { RouteInput, RouteReply } from '../../contract/routeTypes.js';
import type { ClientAnswer } from './ClientFetch.js';
import type { CallOptions } from './ClientOptions.js';

type Given<Name extends RouteName, Key extends 'params' | 'query' | 'body'> =
  RouteInput<Name, Key> extends undefined
    ? { readonly [K in Key]?: undefined }
    : Key extends 'query'
      ? { readonly [K in Key]?: RouteInput<Name, Key> | undefined }
      : { readonly [K in Key]: RouteInput<Name, Key> };

/** The parts of one call, as the contract describes them. */
export type CallParts<Name extends RouteName> = Given<Name, 'params'> &
  Given<Name, 'query'> &
  Given<Name, 'body'>;

/** A finished call: the parsed reply, and the headers that paging needs. */
export interface CallResult<Reply> {
  readonly reply: Reply;
  readonly headers: ClientAnswer['headers'];
}

/** Names of the routes that answer neither JSON nor nothing. */
export type StreamRouteName = {
  [Name in RouteName]: Contract[Name]['reply']['kind'] extends 'json' | 'empty' ? never : Name;
}[RouteName];

/** Extra wishes of uploads and streams. */
export interface SendExtras {
  /** The image that goes beside the metadata. */
  readonly image?: Blob | undefined;
  readonly onProgress?: ((progress: { sentBytes: number; totalBytes: number }) => void) | undefined;
  readonly headers?: Readonly<Record<string, string>> | undefined;
}

/** Sends calls of the contract: the one way from resources to the wire. */
export interface Transport {
  /** Calls a route that answers JSON (or nothing). */
  call<Name extends RouteName>(
    name: Name,
    parts: CallParts<Name>,
    options?: CallOptions & SendExtras,
  ): Promise<CallResult<RouteReply<Name>>>;
  /** Calls a route and hands over the answer as it came once it is known to be a success. */
  open<Name extends StreamRouteName>(
    name: Name,
    parts: CallParts<Name>,
    options?: CallOptions & SendExtras,
  ): Promise<ClientAnswer>;
}
