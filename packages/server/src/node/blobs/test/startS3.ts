import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import S3rver from 's3rver';

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
  const server = new S3rver({ port: 0, address: '127.0.0.1', silent: true, directory });
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
