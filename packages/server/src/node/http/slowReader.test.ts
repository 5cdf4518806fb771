import { once } from 'node:events';
import { connect } from 'node:net';
import { setTimeout as sleep } from 'node:timers/promises';

import type { ScreenshotId } from '@glimpse/core';
import { afterEach, expect, test } from 'vitest';

import { createMemoryDependencies } from '../../adapters/memory/createMemoryDependencies.js';
import { sha256Hex } from '../../bytes/sha256.js';
import { createApp } from '../../createApp.js';
import type { EventBus } from '../../ports/index.js';
import { idOf, membershipRow, NINE, userRow, workspaceRow } from '../../testing/storedRows.js';
import { listen, type Listening } from './listen.js';

const TOKEN = 'token-of-mia';
const clock = { now: () => NINE };
/** An event of some 40 kB, so that the buffers of the system are soon full. */
const screenshotIds = Array.from({ length: 600 }, (_, index) =>
  idOf<ScreenshotId>(`${index}`.padStart(64, 'x')),
);

let server: Listening | undefined;
afterEach(() => server?.close(0));

/** A bus that knows how many listen. */
function countedBus(bus: EventBus): EventBus & { listeners: number } {
  const counted = {
    listeners: 0,
    publish: bus.publish,
    subscribe: (...given: Parameters<EventBus['subscribe']>) => {
      const leave = bus.subscribe(...given);
      counted.listeners += 1;
      return () => {
        counted.listeners -= 1;
        leave();
      };
    },
  };
  return counted;
}

async function start() {
  const dependencies = createMemoryDependencies({ clock });
  const bus = countedBus(dependencies.bus);
  await dependencies.storage.transaction(async (tx) => {
    await tx.workspaces.save(workspaceRow('w1'));
    await tx.users.save(userRow('mia'));
    await tx.memberships.save(membershipRow('w1', 'mia'));
    await tx.sessions.insert({
      ...{ tokenHash: await sha256Hex(TOKEN), userId: idOf('mia'), createdAt: NINE },
      ...{ expiresAt: NINE + 1e9, revokedAt: null },
    });
  });
  const app = createApp({ ...dependencies, bus });
  server = await listen({
    ...{ host: '127.0.0.1', port: 0, stuckMs: 100 },
    fetch: (request) => app.fetch(request),
    onFault: () => {},
  });
  const { port } = new URL(server.url);
  const publish = (id: number) =>
    bus.publish({
      ...{ id, workspaceId: idOf('w1'), userId: null, at: NINE },
      event: {
        ...{ type: 'screenshot.deleted', at: '2026-11-19T09:00:00Z', userId: idOf('mia') },
        ...{ timeEntryId: idOf('e1'), screenshotIds },
      },
    });
  return { bus, port: Number(port), publish, url: server.url };
}

const REQUEST = `GET /api/v1/workspaces/w1/events HTTP/1.1\r\nHost: x\r\nAuthorization: Bearer ${TOKEN}\r\n\r\n`;

/** Opens the stream over a socket of its own, up to its first byte. */
async function follow(port: number) {
  const socket = connect(port, '127.0.0.1');
  socket.on('error', () => {});
  socket.write(REQUEST);
  await once(socket, 'data');
  return socket;
}

test(
  'a reader that does not read is dropped, and nobody waits for it',
  { timeout: 30_000 },
  async () => {
    const { bus, port, publish, url } = await start();
    const slow = await follow(port);
    const quick = await follow(port);
    await expect.poll(() => bus.listeners).toBe(2);
    slow.pause();
    let heard = 0;
    quick.on('data', (chunk: Buffer) => (heard += chunk.toString().split('event: ').length - 1));
    const EVENTS = 900;
    for (let id = 1; id <= EVENTS; id += 1) {
      await publish(id);
      if (id % 5 === 0) await sleep(1);
    }
    await expect.poll(() => heard, { timeout: 10_000 }).toBe(EVENTS);
    expect(bus.listeners).toBe(1);
    expect((await fetch(`${url}/healthz`)).status).toBe(200);
    // Its connection goes too, and with it all that waited for it.
    const closed = once(slow, 'close');
    slow.resume();
    await closed;
    quick.destroy();
    await expect.poll(() => bus.listeners).toBe(0);
  },
);
