import { mkdtempSync, rmSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** What of s3rver is used; it comes without types. */
type S3rver = new (options: {
  port: number;
  address: string;
  silent: boolean;
  directory: string;
}) => { run(): Promise<AddressInfo>; close(): Promise<void> };

/** An S3 server that is not ours, for tests. It checks no signatures. */
export interface S3Server {
  readonly endpoint: string;
  /** A fresh, empty bucket. */
  createBucket(): Promise<string>;
  stop(): Promise<void>;
}

export const S3_KEYS = { accessKeyId: 'S3RVER', secretAccessKey: 'S3RVER' } as const;

export async function startS3(): Promise<S3Server> {
  const directory = mkdtempSync(join(tmpdir(), 'glimpse-s3-'));
  const Server = createRequire(import.meta.url)('s3rver') as S3rver;
  const server = new Server({ port: 0, address: '127.0.0.1', silent: true, directory });
  const { port } = await server.run();
  const endpoint = `http://127.0.0.1:${port}`;
  let buckets = 0;
  return {
    endpoint,
    createBucket: async () => {
      const name = `pictures-${(buckets += 1)}`;
      const { status } = await fetch(`${endpoint}/${name}`, { method: 'PUT' });
      if (status !== 200) throw new Error(`the S3 server made no bucket: ${status}`);
      return name;
    },
    stop: async () => {
      await server.close();
      rmSync(directory, { recursive: true });
    },
  };
}
