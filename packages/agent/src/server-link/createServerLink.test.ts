import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { buffer } from 'node:stream/consumers';

import { userIdSchema, workspaceIdSchema } from '@glimpse/core';
import { afterEach, expect, test, vi } from 'vitest';

import { clientFor } from '../account/signIn.js';
import { buildSpoolItem } from '../testing/describeCaptureSpool.js';
import { createServerLink } from './createServerLink.js';

/** What of the platform loads an HTTP client of its own, for as long as the process lives. */
const HEAVY = ['fetch', 'Request', 'Response', 'Headers', 'FormData'];

let server: Server | undefined;
afterEach(() => {
  vi.unstubAllGlobals();
  server?.closeAllConnections();
  server?.close();
});

test('uploads, hears refusals and follows events with nothing that loads the HTTP client of the platform', async () => {
  const taken: { readonly type: string; readonly body: Buffer }[] = [];
  server = createServer((request, response) => {
    if (request.url?.endsWith('/events')) return void response.write(': open\n\n');
    void buffer(request).then((body) => {
      taken.push({ type: request.headers['content-type'] ?? '', body });
      const problem = { code: 'window_taken', message: 'Another device was first.' };
      response.writeHead(409, { 'content-type': 'application/problem+json' });
      response.end(JSON.stringify(problem));
    });
  });
  await new Promise<void>((resolve) => server?.listen(0, '127.0.0.1', resolve));
  const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  const place = { workspaceId: workspaceIdSchema.parse('w1'), userId: userIdSchema.parse('u1') };
  const link = createServerLink(clientFor(url, 'apiKey', 'k'), place);
  const ending = new AbortController();
  const item = buildSpoolItem('s1');

  for (const name of HEAVY) vi.stubGlobal(name, undefined);
  await new Promise<void>((resolve) => link.followEvents(() => undefined, resolve, ending.signal));
  const refusal = link.upload(item, ending.signal);
  await expect(refusal).rejects.toMatchObject({ code: 'window_taken' });
  ending.abort();
  vi.unstubAllGlobals();

  const [{ type, body } = { type: '', body: Buffer.of() }] = taken;
  const form = await new Response(new Uint8Array(body), {
    headers: { 'content-type': type },
  }).formData();
  expect(JSON.parse(await (form.get('metadata') as File).text())).toEqual(item.metadata);
  const image = form.get('image') as File;
  expect(image.type).toBe('image/webp');
  expect(new Uint8Array(await image.arrayBuffer())).toEqual(new Uint8Array(item.image));
});
