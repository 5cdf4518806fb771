/** What the client asks of `fetch`. */
export interface ClientRequest {
  readonly method: string;
  readonly headers: Record<string, string>;
  readonly body?: string | Blob | ReadableStream<Uint8Array<ArrayBuffer>>;
  /** Said with a streamed body. */
  readonly duplex?: 'half';
  readonly signal: AbortSignal;
}

/** What the client reads of an answer; every `Response` is one. */
export interface ClientAnswer {
  readonly ok: boolean;
  readonly status: number;
  readonly headers: { get(name: string): string | null };
  readonly body: ReadableStream<Uint8Array<ArrayBuffer>> | null;
  text(): Promise<string>;
  arrayBuffer(): Promise<ArrayBuffer>;
}

/**
 * Sends one request, as the platform's `fetch` does. A host that counts its memory hands in one of its
 * own, since in Node the platform's `Response` and `Headers` bring a whole HTTP client with them.
 *
 * @throws Error of the connection, or the signal's when it is aborted
 */
export type ClientFetch = (url: string, request: ClientRequest) => Promise<ClientAnswer>;
