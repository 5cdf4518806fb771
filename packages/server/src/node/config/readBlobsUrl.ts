import { resolve } from 'node:path';

import { StartError } from '../StartError.js';
import type { BlobsConfig } from './ServerConfig.js';

/**
 * What GLIMPSE_BLOBS_URL means: `database:`, `file:…` (a folder) or
 * `s3://bucket?endpoint=https://…&region=…` with its two keys in settings of their own, so that
 * no secret stands in a URL.
 */
export function readBlobsUrl(
  url: string,
  s3: { accessKeyId: string | undefined; secretAccessKey: string | undefined },
): BlobsConfig {
  if (url === 'database:') return { kind: 'database' };
  const folder = /^file:(?:\/\/)?(.+)$/.exec(url)?.[1];
  if (folder !== undefined) return { kind: 'files', folder: resolve(folder) };
  if (url.startsWith('s3://') && URL.canParse(url)) return readS3Url(new URL(url), s3);
  throw new StartError(
    `The setting GLIMPSE_BLOBS_URL=${url} is no place for pictures: give database:, file:./images ` +
      'or s3://bucket?endpoint=https://…&region=….',
  );
}

function readS3Url(
  url: URL,
  { accessKeyId, secretAccessKey }: Parameters<typeof readBlobsUrl>[1],
): BlobsConfig {
  const endpoint = url.searchParams.get('endpoint');
  if (endpoint === null || !/^https?:\/\//.test(endpoint) || !URL.canParse(endpoint)) {
    throw new StartError(
      `The setting GLIMPSE_BLOBS_URL=${url.href} lacks its endpoint: add ?endpoint=https://… .`,
    );
  }
  if (accessKeyId === undefined || secretAccessKey === undefined) {
    throw new StartError(
      'An s3:// GLIMPSE_BLOBS_URL needs GLIMPSE_S3_ACCESS_KEY_ID and GLIMPSE_S3_SECRET_ACCESS_KEY: set both.',
    );
  }
  return {
    kind: 's3',
    endpoint: endpoint.replace(/\/+$/, ''),
    bucket: url.hostname,
    region: url.searchParams.get('region') ?? 'us-east-1',
    accessKeyId,
    secretAccessKey,
  };
}
