import { resolve } from 'node:path';

import { expect, test } from 'vitest';

import { readConfig } from './readConfig.js';

const KEY = '00112233445566778899aabbccddeeff00112233445566778899aabbccddeeff';

test('an empty environment gives one process on one file, for this machine alone', () => {
  expect(readConfig({})).toEqual({
    host: '127.0.0.1',
    port: 4780,
    database: { kind: 'sqlite', file: resolve('glimpse.db') },
    blobs: { kind: 'database' },
    masterKey: undefined,
    demo: undefined,
    appFolder: undefined,
    corsOrigins: [],
    logLevel: 'info',
  });
});

test('every setting is read', () => {
  const config = readConfig({
    HOST: '0.0.0.0',
    PORT: '0',
    GLIMPSE_DATABASE_URL: 'postgres://glimpse:secret@db/glimpse',
    GLIMPSE_BLOBS_URL: 's3://pictures?endpoint=https://s3.example.com/&region=eu-central-1',
    GLIMPSE_S3_ACCESS_KEY_ID: 'id',
    GLIMPSE_S3_SECRET_ACCESS_KEY: 'secret',
    GLIMPSE_MASTER_KEY: KEY,
    GLIMPSE_DEMO: '1',
    GLIMPSE_WINDOW_SECONDS: '20',
    GLIMPSE_APP_DIR: '/srv/app',
    GLIMPSE_CORS_ORIGINS: 'https://app.example.com, http://localhost:5173',
    GLIMPSE_LOG_LEVEL: 'warn',
  });
  expect(config).toEqual({
    host: '0.0.0.0',
    port: 0,
    database: { kind: 'postgres', url: 'postgres://glimpse:secret@db/glimpse' },
    blobs: {
      kind: 's3',
      endpoint: 'https://s3.example.com',
      bucket: 'pictures',
      region: 'eu-central-1',
      accessKeyId: 'id',
      secretAccessKey: 'secret',
    },
    masterKey: new Uint8Array(Buffer.from(KEY, 'hex')),
    demo: { windowSeconds: 20 },
    appFolder: '/srv/app',
    corsOrigins: ['https://app.example.com', 'http://localhost:5173'],
    logLevel: 'warn',
  });
});

test('an empty variable counts as not set', () => {
  expect(readConfig({ PORT: '', GLIMPSE_MASTER_KEY: '' })).toEqual(readConfig({}));
});

test.each([
  [{ PORT: '99999' }, 'PORT=99999 must be a whole number from 0 to 65535'],
  [{ PORT: 'http' }, 'PORT=http must be'],
  [{ GLIMPSE_DATABASE_URL: 'mysql://x' }, 'GLIMPSE_DATABASE_URL=mysql://x is no place'],
  [{ GLIMPSE_BLOBS_URL: 'ftp://x' }, 'GLIMPSE_BLOBS_URL=ftp://x is no place'],
  [{ GLIMPSE_BLOBS_URL: 's3://pictures' }, 'lacks its endpoint'],
  [{ GLIMPSE_BLOBS_URL: 's3://p?endpoint=https://s3.example.com' }, 'GLIMPSE_S3_ACCESS_KEY_ID'],
  [{ GLIMPSE_DEMO: 'yes' }, 'GLIMPSE_DEMO=yes must be 0 or 1'],
  [{ GLIMPSE_DEMO: '1', GLIMPSE_WINDOW_SECONDS: '1' }, 'GLIMPSE_WINDOW_SECONDS=1 must be'],
  [{ GLIMPSE_WINDOW_SECONDS: '20' }, 'of a demo only'],
  [{ GLIMPSE_CORS_ORIGINS: 'app.example.com' }, 'GLIMPSE_CORS_ORIGINS=app.example.com must be'],
  [{ GLIMPSE_LOG_LEVEL: 'loud' }, 'GLIMPSE_LOG_LEVEL=loud must be'],
])('a bad setting stops the start with one sentence that names it: %o', (environment, sentence) => {
  expect(() => readConfig(environment)).toThrow(sentence);
});

test('a bad secret is named, never repeated', () => {
  const bad = (environment: Record<string, string>): string => {
    try {
      readConfig(environment);
    } catch (error) {
      return String(error);
    }
    return 'nothing was refused';
  };
  expect(bad({ GLIMPSE_MASTER_KEY: 'hunter2' })).toContain('GLIMPSE_MASTER_KEY is no key');
  expect(bad({ GLIMPSE_MASTER_KEY: 'hunter2' })).not.toContain('hunter2');
  expect(bad({ GLIMPSE_DATABASE_URL: 'pg://me:hunter2@db/x' })).not.toContain('hunter2');
});
