import { once } from 'node:events';
import { get } from 'node:http';
import process from 'node:process';

import { API_BASE } from '@glimpse/core';
import { expect, test } from 'vitest';

import { createPretendServer } from './createPretendServer.js';
import { startPretendHttpServer, type PretendHttpServer } from './startPretendHttpServer.js';

/** One more than Node takes for a leak. */
const LINES = 11;

test('keeps nothing of the event lines that have ended, and ends those that are open', async () => {
  const pretend = createPretendServer(() => 0);
  const lines: AbortSignal[] = [];
  const followEvents: typeof pretend.link.followEvents = (onEvent, onOpen, signal) => {
    lines.push(signal);
    pretend.link.followEvents(onEvent, onOpen, signal);
  };
  const warnings: string[] = [];
  const onWarning = ({ name }: Error): void => void warnings.push(name);
  process.on('warning', onWarning);
  const server = await startPretendHttpServer({
    ...pretend,
    link: { ...pretend.link, followEvents },
  });

  for (let line = 0; line < LINES; line += 1) {
    const close = await openLine(server);
    close();
    await ended(lines[line]);
  }
  await openLine(server);
  expect(lines.at(-1)?.aborted).toBe(false);
  await server.stop();
  await ended(lines.at(-1));
  process.off('warning', onWarning);
  expect(lines).toHaveLength(LINES + 1);
  expect(warnings).toEqual([]);
});

async function openLine({ url }: PretendHttpServer): Promise<() => void> {
  const request = get(`${url}${API_BASE}/workspaces/w1/events`);
  await once(request, 'response');
  request.on('error', () => undefined);
  return () => void request.destroy();
}

async function ended(signal: AbortSignal | undefined): Promise<void> {
  if (signal?.aborted === false) await once(signal, 'abort');
}
