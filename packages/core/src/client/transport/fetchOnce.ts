import { GlimpseError } from '../../errors/GlimpseError.js';
import type { ClientAnswer, ClientFetch } from './ClientFetch.js';
import type { Credentials } from './createAuthorizer.js';
import type { EncodedRequest } from './encodeRequest.js';
import { reviveError } from './reviveError.js';
import { abortedError } from './patience/sleepMs.js';

/**
 * One attempt: sends the request and answers the response if it is a success.
 *
 * @throws GlimpseError the server's own, or `network`, `timeout`, `aborted`
 */
export async function fetchOnce(input: {
  readonly fetch: ClientFetch;
  readonly request: EncodedRequest;
  readonly credentials: Credentials;
  readonly timeoutMs: number | undefined;
  readonly signal: AbortSignal | undefined;
}): Promise<ClientAnswer> {
  const { request, timeoutMs, signal } = input;
  if (signal?.aborted) throw abortedError(signal);
  const controller = new AbortController();
  const onAbort = () => controller.abort(signal?.reason);
  signal?.addEventListener('abort', onAbort, { once: true });
  let late = false;
  const expire = () => {
    late = true;
    controller.abort();
  };
  const timer = timeoutMs === undefined ? undefined : setTimeout(expire, timeoutMs);
  try {
    const { headers, ...init } = request.makeInit();
    const response = await input.fetch(request.url, {
      ...init,
      method: request.method,
      headers: { ...headers, ...input.credentials },
      signal: controller.signal,
    });
    if (!response.ok) throw await reviveError(response, request.label);
    return timeoutMs === undefined ? response : await buffered(response);
  } catch (error) {
    if (error instanceof GlimpseError) throw error;
    if (signal?.aborted) throw abortedError(signal);
    throw late ? timeoutError(request, timeoutMs ?? 0, error) : networkError(request, error);
  } finally {
    clearTimeout(timer);
    if (timeoutMs !== undefined) signal?.removeEventListener('abort', onAbort);
  }
}

/** Reads the body while the time-out still watches, so that a stalled body ends the call as well. */
async function buffered(answer: ClientAnswer): Promise<ClientAnswer> {
  const { ok, status, headers } = answer;
  const bytes = await answer.arrayBuffer();
  return {
    ...{ ok, status, headers, body: null },
    text: () => Promise.resolve(new TextDecoder().decode(bytes)),
    arrayBuffer: () => Promise.resolve(bytes),
  };
}

function timeoutError(request: EncodedRequest, timeoutMs: number, cause: unknown): GlimpseError {
  const message = `${request.label} had no answer within ${timeoutMs} ms. It may or may not have been done; look before you do it again.`;
  return new GlimpseError('timeout', message, { cause });
}

function networkError(request: EncodedRequest, cause: unknown): GlimpseError {
  const reason = cause instanceof Error ? cause.message : String(cause);
  const message = `${request.label} did not reach the server (${reason}). Check the connection and the address, then try again.`;
  return new GlimpseError('network', message, { cause });
}
