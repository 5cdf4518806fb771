/** What a call that no client would make consists of. */
export interface RawCall {
  readonly method: string;
  readonly token: string;
  /** A form, a stream or a text goes as it is; anything else as JSON. */
  readonly body?: unknown;
}

/** Calls an address as it is told, however wrong. */
export function callRaw(url: string, { method, token, body }: RawCall): Promise<Response> {
  const headers = new Headers({ authorization: `Bearer ${token}` });
  if (body === undefined) return fetch(url, { method, headers });
  if (body instanceof FormData) return fetch(url, { method, headers, body });
  headers.set('content-type', 'application/json');
  if (body instanceof ReadableStream) {
    // Node asks for `duplex` when a body is streamed; the types of browsers do not know it.
    const streamed = { method, headers, body: body as ReadableStream<Uint8Array>, duplex: 'half' };
    return fetch(url, streamed);
  }
  return fetch(url, {
    method,
    headers,
    body: typeof body === 'string' ? body : JSON.stringify(body),
  });
}
