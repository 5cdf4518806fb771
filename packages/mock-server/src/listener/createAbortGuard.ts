/**
 * Ends an event stream when the call that asked for it is given up. Interceptors in Node copy every
 * response, so that the abort would not reach the app.
 */
export function createAbortGuard(): (response: Response, request: Request) => Response {
  // Node 20 loses the signal of a Request that is collected, so it is held while the stream runs.
  const held = new Set<Request>();
  return (response, request) => {
    const isStream = response.headers.get('content-type')?.startsWith('text/event-stream');
    if (!isStream || !response.body) return response;
    held.add(request);
    const release = () => held.delete(request);
    request.signal.addEventListener('abort', release, { once: true });
    const passThrough = new TransformStream<Uint8Array, Uint8Array>({
      flush: () => void release(),
    });
    return new Response(response.body.pipeThrough(passThrough, { signal: request.signal }), {
      status: response.status,
      headers: response.headers,
    });
  };
}
