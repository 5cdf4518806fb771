import { afterEach, expect, test } from 'vitest';
import { quickClient, rejectionOf } from '../../testing/quickClient.js';
import {
  answerJson,
  answerProblem,
  startScriptedServer,
  type Answer,
} from '../../testing/startScriptedServer.js';

let stop: (() => Promise<void>) | undefined;
afterEach(async () => {
  await stop?.();
  stop = undefined;
});

async function serve(...answers: Answer[]) {
  const server = await startScriptedServer(answers);
  stop = server.close;
  return { ...server, ...quickClient(server.baseUrl) };
}

const MEMBER = {
  id: 'u1',
  name: 'Bea',
  email: 'bea@northlight.test',
  status: 'ACTIVE',
  role: 'member',
};
const METADATA = {
  captureId: 'c1',
  timeEntryId: 'e1',
  capturedAt: '2026-11-19T09:33:41Z',
  windowIndex: 3,
  policyVersion: 2,
  deviceId: 'd1',
  display: { number: 1, x: 0, y: 0, width: 1920, height: 1080, scale: 1 },
  displayCount: 1,
  obscure: 'greek' as const,
  sha256: '0'.repeat(64),
};
const SCREENSHOT = {
  id: 's1',
  captureId: 'c1',
  timeEntryId: 'e1',
  userId: 'u1',
  capturedAt: METADATA.capturedAt,
  display: METADATA.display,
  width: 480,
  height: 270,
  bytes: 4,
  contentType: 'image/webp',
  obscure: 'greek' as const,
  expiresAt: '2026-11-26T09:33:41Z',
};

test('pages are walked until the server says the last one', async () => {
  const { client, asked } = await serve(
    answerJson([MEMBER, MEMBER], 200, { 'last-page': 'false' }),
    answerJson([MEMBER, MEMBER], 200, { 'last-page': 'true' }),
  );
  expect(await client.members.all({ workspaceId: 'w1', pageSize: 2 })).toHaveLength(4);
  expect(asked.map(({ url }) => new URL(url, 'http://x').searchParams.get('page'))).toEqual([
    '1',
    '2',
  ]);
});

test('a server without that header is walked until a page comes short', async () => {
  const { client, asked } = await serve(answerJson([MEMBER, MEMBER]), answerJson([MEMBER]));
  expect(await client.members.all({ workspaceId: 'w1', pageSize: 2 })).toHaveLength(3);
  expect(asked).toHaveLength(2);
});

test('a reader of pages that stops early asks for no more', async () => {
  const { client, asked } = await serve(answerJson([MEMBER, MEMBER]));
  for await (const page of client.members.list({ workspaceId: 'w1', pageSize: 2 })) {
    expect(page).toHaveLength(2);
    break;
  }
  expect(asked).toHaveLength(1);
});

test('cursors lead from page to page', async () => {
  const { client, asked } = await serve(
    answerJson({ views: [], nextCursor: 'next' }),
    answerJson({ views: [], nextCursor: null }),
  );
  const pages = [];
  for await (const page of client.screenshots.views({ workspaceId: 'w1', userId: 'u1', limit: 5 }))
    pages.push(page);
  expect(pages).toHaveLength(2);
  expect(asked.map(({ url }) => url)).toEqual([
    '/api/v1/workspaces/w1/user/u1/views?limit=5',
    '/api/v1/workspaces/w1/user/u1/views?cursor=next&limit=5',
  ]);
});

test.each([false, true])(
  'C6 an upload brings metadata and image, tells progress, and is tried again (streamed: %s)',
  async (streamUploads) => {
    const server = await startScriptedServer([
      answerProblem('unavailable', 503),
      answerJson(SCREENSHOT, 201),
    ]);
    stop = server.close;
    const { client } = quickClient(server.baseUrl, { streamUploads });
    const progress: number[] = [];
    const image = new Blob([new Uint8Array([1, 2, 3, 4])], { type: 'image/webp' });
    const stored = await client.screenshots.upload(
      { workspaceId: 'w1', screenshotId: 's1', metadata: METADATA, image },
      { onProgress: ({ sentBytes, totalBytes }) => progress.push(sentBytes / totalBytes) },
    );
    expect(stored.id).toBe('s1');
    expect(server.asked).toHaveLength(2);
    const form = await new Response(new Uint8Array(server.asked[1]?.body ?? []), {
      headers: { 'content-type': server.asked[1]?.headers['content-type'] ?? '' },
    }).formData();
    expect(JSON.parse(await (form.get('metadata') as Blob).text())).toEqual(METADATA);
    expect(new Uint8Array(await (form.get('image') as Blob).arrayBuffer())).toEqual(
      new Uint8Array([1, 2, 3, 4]),
    );
    expect(progress[0]).toBe(0);
    expect(progress.at(-1)).toBe(1);
  },
);

test('a picture comes as a Blob of its type', async () => {
  const { client, asked } = await serve((response) =>
    response.writeHead(200, { 'content-type': 'image/webp' }).end(Buffer.from([9, 8])),
  );
  const image = await client.screenshots.image({
    workspaceId: 'w1',
    screenshotId: 's1',
    purpose: 'download',
  });
  expect([image.type, image.size]).toEqual(['image/webp', 2]);
  expect(asked[0]?.url).toBe('/api/v1/workspaces/w1/screenshots/s1/image?purpose=download');
});

test('many pictures come in one answer, by id', async () => {
  const form = new FormData();
  form.append('s1', new Blob(['one'], { type: 'image/webp' }), 's1');
  form.append('s2', new Blob(['three'], { type: 'image/png' }), 's2');
  const encoded = new Response(form);
  const bytes = Buffer.from(await encoded.arrayBuffer());
  const { client } = await serve((response) =>
    response
      .writeHead(200, { 'content-type': encoded.headers.get('content-type') ?? '' })
      .end(bytes),
  );
  const images = await client.screenshots.images({
    workspaceId: 'w1',
    screenshotIds: ['s1', 's2', 's3'],
  });
  expect([...images].map(([id, blob]) => [id, blob.type, blob.size])).toEqual([
    ['s1', 'image/webp', 3],
    ['s2', 'image/png', 5],
  ]);
});

test('an answer with pictures that is no multipart is refused', async () => {
  const { client } = await serve((response) =>
    response.writeHead(200, { 'content-type': 'text/html' }).end('<html>'),
  );
  const error = await rejectionOf(
    client.screenshots.images({ workspaceId: 'w1', screenshotIds: ['s1'] }),
  );
  expect(error).toMatchObject({ code: 'invalid_reply' });
});

test('a delete without a reply body resolves to nothing', async () => {
  const { client } = await serve((response) => response.writeHead(204).end());
  expect(await client.timeEntries.delete({ workspaceId: 'w1', timeEntryId: 'e1' })).toBeUndefined();
});
