import { GlimpseError, isGlimpseError } from '../../errors/GlimpseError.js';
import type { GlimpseEvent } from '../../event/event.js';
import { checkReply } from '../routes/checkReply.js';
import { parseJson } from '../transport/parseJson.js';
import { jitter, MAX_RETRY_AFTER_MS, type Patience } from '../transport/patience/withRetries.js';
import type { Transport } from '../transport/Transport.js';
import { parseEventStream } from './parseEventStream.js';
import { tellListener } from './tellListener.js';
import { watchSilence } from './watchSilence.js';

/** `waiting`: the line broke and is tried again after a pause. `closed`: it is over. */
export type SubscriptionState = 'connecting' | 'open' | 'waiting' | 'closed';

/**
 * How to listen. What a listener throws breaks no line and loses no event: the runtime reports it as
 * an uncaught error of the host's.
 */
export interface SubscribeOptions {
  /** Told every event in order, with the id to resume after it. */
  readonly onEvent: (event: GlimpseEvent, id: string | undefined) => void;
  /** Told each change of the line's state, with the error that broke it. After `open` that follows a break, refetch what may have been missed. */
  readonly onState?: ((state: SubscriptionState, error?: GlimpseError) => void) | undefined;
  /** Resume after this event. */
  readonly lastEventId?: string | undefined;
  readonly signal?: AbortSignal | undefined;
}

/** A running subscription. */
export interface Subscription {
  /** Ends it: no event is told any more, and the line is let go. */
  close(): void;
}

/** Longest silence on an open line; the server comments at least every 15 seconds. Milliseconds. */
const SILENCE_MS = 45_000;
const FINAL: readonly string[] = [
  'unauthenticated',
  'session_expired',
  'not_found',
  'forbidden',
  'invalid_request',
];

/** Follows a workspace's events and reconnects by itself, resuming after the last event it saw. */
export function subscribeToEvents(
  transport: Transport,
  patience: Patience,
  workspaceId: string,
  options: SubscribeOptions,
): Subscription {
  const controller = new AbortController();
  const close = () => controller.abort();
  options.signal?.addEventListener('abort', close, { signal: controller.signal });
  if (options.signal?.aborted) close();
  void follow({ transport, patience, workspaceId, options, signal: controller.signal });
  return { close };
}

interface Line {
  readonly transport: Transport;
  readonly patience: Patience;
  readonly workspaceId: string;
  readonly options: SubscribeOptions;
  readonly signal: AbortSignal;
}

async function follow(line: Line): Promise<void> {
  const { options, signal, patience } = line;
  const place = { lastEventId: options.lastEventId, retryMs: 0 };
  const tellState: NonNullable<SubscribeOptions['onState']> = (state, error) =>
    tellListener(() => options.onState?.(state, error));
  let failures = 0;
  while (!signal.aborted) {
    tellState('connecting');
    const error = await listen(line, place, {
      onOpen: () => tellState('open'),
      onHeard: () => {
        failures = 0;
      },
    });
    if (signal.aborted || FINAL.includes(error.code)) {
      tellState('closed', signal.aborted ? undefined : error);
      return;
    }
    tellState('waiting', error);
    const { maxRetryAfterMs = MAX_RETRY_AFTER_MS } = patience;
    const askedWait = Math.min(error.retryAfterMs ?? place.retryMs, maxRetryAfterMs);
    await patience.sleep(askedWait + jitter(failures, patience), signal).catch(() => undefined);
    failures += 1;
  }
  tellState('closed');
}

/** Listens until the line breaks; answers why it did. A line counts as sound once something was heard on it. */
async function listen(
  { transport, workspaceId, options, signal }: Line,
  place: { lastEventId: string | undefined; retryMs: number },
  { onOpen, onHeard }: { readonly onOpen: () => void; readonly onHeard: () => void },
): Promise<GlimpseError> {
  const silence = watchSilence(SILENCE_MS, signal);
  try {
    const headers = place.lastEventId === undefined ? {} : { 'last-event-id': place.lastEventId };
    const response = await transport.open(
      'subscribeEvents',
      { params: { workspaceId } },
      { signal: silence.signal, headers },
    );
    if (!response.body)
      throw new GlimpseError('invalid_reply', 'The server opened no stream of events.');
    onOpen();
    for await (const event of parseEventStream(response.body)) {
      silence.reset();
      onHeard();
      place.retryMs = event.retryMs ?? place.retryMs;
      place.lastEventId = event.id ?? place.lastEventId;
      const told = eventOf(event.data);
      if (told) tellListener(() => options.onEvent(told, event.id));
    }
    return new GlimpseError('network', 'The server ended the stream of events.');
  } catch (cause) {
    return isGlimpseError(cause)
      ? cause
      : new GlimpseError('network', 'The stream of events broke.', { cause });
  } finally {
    silence.stop();
  }
}

/** The event a line carries; undefined for comments and for kinds a newer server may send. */
function eventOf(data: string): GlimpseEvent | undefined {
  const value = data === '' ? undefined : parseJson(data);
  return checkReply('subscribeEvents', value).length === 0 ? (value as GlimpseEvent) : undefined;
}
