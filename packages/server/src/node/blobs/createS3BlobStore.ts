import { GlimpseError } from '@glimpse/core';
import { AwsClient } from 'aws4fetch';

import type { BlobEntry, BlobStore } from '../../ports/index.js';
import { Pool } from '../concurrency/Pool.js';
import type { BlobsConfig } from '../config/ServerConfig.js';

type S3Config = Extract<BlobsConfig, { kind: 's3' }>;

/** Most keys that every store gives at once. */
const PAGE_SIZE = 1000;
const CALLS_AT_ONCE = 32;
const CALL_TIMEOUT_MS = 15_000;

/**
 * Blobs in a bucket of anything that speaks S3. Only what every such store has is used: put, get,
 * delete one object, list in order by the first form of the listing, which can begin after any key.
 */
export function createS3BlobStore(config: S3Config, { pageSize = PAGE_SIZE } = {}): BlobStore {
  const { endpoint, bucket, region, accessKeyId, secretAccessKey } = config;
  const client = new AwsClient({ accessKeyId, secretAccessKey, region, service: 's3', retries: 2 });
  const slots = new Pool(Array.from({ length: CALLS_AT_ONCE }, (_, index) => index));
  const urlOf = (key: string): string =>
    `${endpoint}/${bucket}/${key.split('/').map(encodeURIComponent).join('/')}`;

  /** Calls the store; whatever says nothing about the object is `unavailable`. */
  function call(url: string, init: RequestInit, accepted: readonly number[]): Promise<Response> {
    return slots.use(async () => {
      const response = await client
        .fetch(url, { ...init, signal: AbortSignal.timeout(CALL_TIMEOUT_MS) })
        .catch((error: unknown) => {
          throw unavailable('it cannot be reached', error);
        });
      if (accepted.includes(response.status)) return response;
      throw unavailable(`it answered ${response.status}`, await response.text().catch(() => ''));
    });
  }

  async function get(key: string): Promise<Uint8Array | undefined> {
    const response = await call(urlOf(key), {}, [200, 404]);
    const bytes = new Uint8Array(await response.arrayBuffer());
    return response.status === 200 ? bytes : undefined;
  }

  return {
    get,
    put: async (key, bytes) => {
      const headers = { 'content-type': 'application/octet-stream' };
      const init = { method: 'PUT', body: bytes.slice(), headers };
      await (await call(urlOf(key), init, [200, 201, 204])).arrayBuffer();
    },
    getMany: async (keys) => {
      const unique = [...new Set(keys)];
      const found = await Promise.all(unique.map(async (key) => [key, await get(key)] as const));
      return new Map(found.flatMap(([key, bytes]) => (bytes ? [[key, bytes] as const] : [])));
    },
    delete: async (keys) => {
      await Promise.all(
        keys.map(async (key) =>
          (await call(urlOf(key), { method: 'DELETE' }, [200, 204, 404])).arrayBuffer(),
        ),
      );
    },
    list: async ({ after, limit }) => {
      const entries: BlobEntry[] = [];
      for (let from = after; entries.length < limit; from = entries.at(-1)?.key) {
        const most = Math.min(limit - entries.length, pageSize);
        const query = new URLSearchParams({ 'max-keys': String(most) });
        if (from !== undefined) query.set('marker', from);
        const response = await call(`${endpoint}/${bucket}?${query.toString()}`, {}, [200]);
        const page = readListing(await response.text());
        entries.push(...page.entries);
        if (!page.isTruncated || page.entries.length === 0) break;
      }
      return entries;
    },
  };
}

/** What of a listing is needed. Its form is fixed and keys are plain, so no XML parser is. */
function readListing(xml: string): { entries: BlobEntry[]; isTruncated: boolean } {
  const entries = [...xml.matchAll(/<Contents>(.*?)<\/Contents>/gs)].flatMap(([, content = '']) => {
    const key = /<Key>(.*?)<\/Key>/s.exec(content)?.[1];
    const storedAt = Date.parse(/<LastModified>(.*?)<\/LastModified>/.exec(content)?.[1] ?? '');
    return key === undefined || Number.isNaN(storedAt) ? [] : [{ key, storedAt }];
  });
  return { entries, isTruncated: /<IsTruncated>true<\/IsTruncated>/.test(xml) };
}

function unavailable(reason: string, cause: unknown): GlimpseError {
  return new GlimpseError(
    'unavailable',
    `The store of the images cannot be used just now (${reason}), so nothing was changed. Try again in a moment.`,
    { cause },
  );
}
