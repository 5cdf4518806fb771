import { createHash, createHmac } from 'node:crypto';
import { createServer, type IncomingMessage, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';

import { afterAll, beforeAll, expect, test } from 'vitest';

import { describeBlobStore } from '../../testing/index.js';
import { createS3BlobStore } from './createS3BlobStore.js';
import { S3_KEYS, startS3, type S3Server } from './test/startS3.js';

let s3: S3Server;

beforeAll(async () => {
  s3 = await startS3();
});
afterAll(() => s3.stop());

const keys = { kind: 's3', region: 'us-east-1', ...S3_KEYS } as const;

async function openStore() {
  const bucket = await s3.createBucket();
  return {
    blobs: createS3BlobStore({ ...keys, endpoint: s3.endpoint, bucket }),
    close: async () => {},
  };
}

describeBlobStore('S3', openStore);

test('lists more than the store gives at once', async () => {
  const bucket = await s3.createBucket();
  const blobs = createS3BlobStore({ ...keys, endpoint: s3.endpoint, bucket }, { pageSize: 4 });
  const names = Array.from({ length: 14 }, (_, index) => `k${String(index).padStart(2, '0')}`);
  await Promise.all(names.map((key) => blobs.put(key, new Uint8Array([1]))));
  expect((await blobs.list({ limit: 50 })).map(({ key }) => key)).toEqual(names);
  expect(await blobs.list({ after: 'k03', limit: 9 })).toHaveLength(9);
});

test('a store that cannot be reached is unavailable, not a fault', async () => {
  const blobs = createS3BlobStore({ ...keys, endpoint: 'http://127.0.0.1:1', bucket: 'b' });
  await expect(blobs.get('k')).rejects.toMatchObject({ code: 'unavailable' });
});

test('a store that refuses the keys is unavailable, and says so', async () => {
  const refusing = createServer((_, reply) => reply.writeHead(403).end('<Error/>'));
  const url = await listening(refusing);
  const blobs = createS3BlobStore({ ...keys, endpoint: url, bucket: 'b' });
  await expect(blobs.put('k', new Uint8Array([1]))).rejects.toThrow('it answered 403');
  refusing.close();
});

test('signs every call so that a store that checks signatures takes it', async () => {
  const judged: boolean[] = [];
  const checking = createServer((request, reply) => {
    const parts: Buffer[] = [];
    request.on('data', (part: Buffer) => parts.push(part));
    request.on('end', () => {
      judged.push(isSigned(request, Buffer.concat(parts), keys.secretAccessKey));
      reply.writeHead(200).end();
    });
  });
  const url = await listening(checking);
  const right = createS3BlobStore({ ...keys, endpoint: url, bucket: 'b' });
  await right.put('w1/a-1', new Uint8Array([1, 2, 3]));
  await right.get('w1/a-1');
  await right.list({ after: 'a/b', limit: 10 });
  const wrong = createS3BlobStore({
    ...keys,
    secretAccessKey: 'other',
    endpoint: url,
    bucket: 'b',
  });
  await wrong.put('w1/a-1', new Uint8Array([1]));
  expect(judged).toEqual([true, true, true, false]);
  checking.close();
});

async function listening(http: Server): Promise<string> {
  await new Promise<void>((resolve) => http.listen(0, '127.0.0.1', resolve));
  return `http://127.0.0.1:${(http.address() as AddressInfo).port}`;
}

/** AWS Signature Version 4, computed from its published description. */
function isSigned(request: IncomingMessage, body: Buffer, secret: string): boolean {
  const header =
    /Credential=\w+\/(\d+)\/([\w-]+)\/s3\/aws4_request, ?SignedHeaders=([\w;-]+), ?Signature=(\w+)/;
  const [, date = '', region = '', names = '', signature] =
    header.exec(request.headers.authorization ?? '') ?? [];
  const url = new URL(request.url ?? '', 'http://store');
  const query = [...url.searchParams]
    .map(([name, value]) => `${encodeURIComponent(name)}=${encodeURIComponent(value)}`)
    .sort()
    .join('&');
  const headers = names
    .split(';')
    .map((name) => `${name}:${String(request.headers[name]).trim()}\n`);
  const hash = (data: string | Buffer) => createHash('sha256').update(data).digest('hex');
  const said = String(request.headers['x-amz-content-sha256']);
  if (said !== 'UNSIGNED-PAYLOAD' && said !== hash(body)) return false;
  const canonical = [request.method, url.pathname, query, headers.join(''), names, said].join('\n');
  const scope = `${date}/${region}/s3/aws4_request`;
  const text = ['AWS4-HMAC-SHA256', request.headers['x-amz-date'], scope, hash(canonical)].join(
    '\n',
  );
  const sign = (key: string | Buffer, data: string) =>
    createHmac('sha256', key).update(data).digest();
  const key = [region, 's3', 'aws4_request'].reduce<Buffer>(sign, sign(`AWS4${secret}`, date));
  return sign(key, text).toString('hex') === signature;
}
