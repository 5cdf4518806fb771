import { decideSight, type Actor } from '@glimpse/core';
import type { App } from '../app/App.js';
import { stillHolds } from '../http/authenticate.js';
import type { MemberCaller } from '../http/Caller.js';
import type { StoredEvent } from '../ports/index.js';

const BACKLOG_PAGE = 200;

/**
 * A stream of server-sent events: first what happened after `after`, then what happens. It ends when
 * its reader goes away or is too slow, and when the caller's membership, role or sign-in has changed:
 * a client that comes back is looked at anew.
 */
export function openEventStream(input: {
  readonly app: App;
  readonly caller: MemberCaller;
  readonly signal: AbortSignal;
  readonly after: number | undefined;
}): ReadableStream<Uint8Array> {
  const { app, caller, signal } = input;
  const encoder = new TextEncoder();
  const { maxWaitingEvents, keepAliveMs } = app.settings;
  let stop: () => void = () => undefined;
  return new ReadableStream<Uint8Array>(
    {
      start(controller) {
        const write = (text: string) => controller.enqueue(encoder.encode(text));
        const ended = { value: false };
        const feed = createFeed(input.after, (event) => {
          if (ended.value || !mayHear(caller.actor, event)) return;
          if ((controller.desiredSize ?? 0) <= 0) return stop();
          write(toMessage(event));
        });
        const leave = app.bus.subscribe(caller.actor.workspaceId, feed.live);
        const pulse = setInterval(() => {
          write(': still here\n\n');
          void isSameCaller(app, caller).then((same) => (same ? undefined : stop()));
        }, keepAliveMs);
        stop = () => {
          if (ended.value) return;
          ended.value = true;
          leave();
          clearInterval(pulse);
          closeQuietly(controller);
        };
        signal.addEventListener('abort', () => stop(), { once: true });
        write('retry: 2000\n\n');
        void feed
          .catchUp((after) => readBacklog(app, caller, after))
          .catch((error: unknown) => {
            app.logger.error('an event stream could not be taken up', error);
            stop();
          });
      },
      cancel() {
        stop();
      },
    },
    { highWaterMark: maxWaitingEvents },
  );
}

/** Puts backlog and live events in one order, each event once. */
function createFeed(after: number | undefined, deliver: (event: StoredEvent) => void) {
  let waiting: StoredEvent[] | undefined = [];
  let last = after ?? 0;
  function forward(event: StoredEvent): void {
    if (event.id <= last) return;
    last = event.id;
    deliver(event);
  }
  return {
    live(event: StoredEvent): void {
      if (waiting) waiting.push(event);
      else forward(event);
    },
    async catchUp(read: (after: number) => Promise<readonly StoredEvent[]>): Promise<void> {
      while (after !== undefined) {
        const page = await read(last);
        page.forEach(forward);
        if (page.length < BACKLOG_PAGE) break;
      }
      const arrived = waiting ?? [];
      waiting = undefined;
      arrived.forEach(forward);
    },
  };
}

function readBacklog(
  app: App,
  { actor }: MemberCaller,
  after: number,
): Promise<readonly StoredEvent[]> {
  const { workspaceId } = actor;
  return app.storage.read((r) => r.events.after({ workspaceId, after, limit: BACKLOG_PAGE }));
}

function mayHear(actor: Actor, { workspaceId, userId }: StoredEvent): boolean {
  return userId === null || decideSight(actor, { workspaceId, userId }).allowed;
}

async function isSameCaller(app: App, { actor, credential }: MemberCaller): Promise<boolean> {
  const { workspaceId, userId, role } = actor;
  try {
    return await app.storage.read(async (r) => {
      const member = await r.memberships.get({ workspaceId, userId });
      const holds = await stillHolds(r, credential, userId, app.clock.now());
      return holds && member?.status === 'ACTIVE' && member.role === role;
    });
  } catch {
    return false;
  }
}

function toMessage({ id, event }: StoredEvent): string {
  return `id: ${id}\nevent: ${event.type}\ndata: ${JSON.stringify(event)}\n\n`;
}

function closeQuietly(controller: ReadableStreamDefaultController<Uint8Array>): void {
  try {
    controller.close();
  } catch {
    // The reader has cancelled already, which is the same end.
  }
}
