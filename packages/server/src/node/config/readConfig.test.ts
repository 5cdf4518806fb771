import { resolve } from 'node:path';

import { expect, test } from 'vitest';

import { readConfig } from './readConfig.js';

const KEY = '00112233445566778899aabbccddeeff00112233445566778899aabbccddeeff';

const SECRET = 'a-secret-to-sign-webhooks-by';

const OPERATOR = 'an-operator-key-of-the-host-long-enough';

test('an empty environment gives one process on one file, for this machine alone', () => {
  expect(readConfig({})).toEqual({
    host: '127.0.0.1',
    port: 4780,
    database: { kind: 'sqlite', file: resolve('glimpse.db') },
    blobs: { kind: 'database' },
    masterKeys: undefined,
    demo: undefined,
    appFolder: undefined,
    operatorKeys: [],
    webhook: undefined,
    jwt: undefined,
    trustsProxy: false,
    corsOrigins: [],
    logLevel: 'info',
  });
});

test('every setting is read', () => {
  const config = readConfig({
    HOST: '127.0.0.2',
    PORT: '0',
    GLIMPSE_DATABASE_URL: 'postgres://glimpse:secret@db/glimpse',
    GLIMPSE_BLOBS_URL: 's3://pictures?endpoint=https://s3.example.com/&region=eu-central-1',
    GLIMPSE_S3_ACCESS_KEY_ID: 'id',
    GLIMPSE_S3_SECRET_ACCESS_KEY: 'secret',
    GLIMPSE_MASTER_KEY: `${KEY},${'A'.repeat(43)}=`,
    GLIMPSE_OPERATOR_KEYS: OPERATOR,
    GLIMPSE_WEBHOOK_URL: 'http://host.internal:8080/glimpse',
    GLIMPSE_WEBHOOK_SECRETS: `${SECRET}, ${SECRET}2`,
    GLIMPSE_WEBHOOK_PLAIN_HOSTS: 'host.internal',
    GLIMPSE_JWT_ISSUER: 'https://id.example.com/',
    GLIMPSE_JWT_AUDIENCE: 'glimpse',
    GLIMPSE_TRUST_PROXY: '1',
    GLIMPSE_DEMO: '1',
    GLIMPSE_WINDOW_SECONDS: '20',
    GLIMPSE_APP_DIR: '/srv/app',
    GLIMPSE_CORS_ORIGINS: 'https://app.example.com, http://localhost:5173',
    GLIMPSE_LOG_LEVEL: 'warn',
  });
  expect(config).toEqual({
    host: '127.0.0.2',
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
    masterKeys: [new Uint8Array(Buffer.from(KEY, 'hex')), new Uint8Array(32)],
    demo: { windowSeconds: 20 },
    appFolder: '/srv/app',
    operatorKeys: [OPERATOR],
    webhook: { url: 'http://host.internal:8080/glimpse', secrets: [SECRET, `${SECRET}2`] },
    jwt: {
      issuer: 'https://id.example.com/',
      audience: 'glimpse',
      jwksUrl: 'https://id.example.com/.well-known/jwks.json',
    },
    trustsProxy: true,
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
  [{ GLIMPSE_DEMO: '1', HOST: '0.0.0.0' }, 'not for HOST=0.0.0.0'],
  [{ GLIMPSE_OPERATOR_KEYS: 'short' }, 'GLIMPSE_OPERATOR_KEYS holds a key shorter'],
  [{ GLIMPSE_WEBHOOK_URL: 'http://h/x', GLIMPSE_WEBHOOK_SECRETS: SECRET }, 'GLIMPSE_WEBHOOK_URL'],
  [{ GLIMPSE_WEBHOOK_URL: 'file:///etc/passwd' }, 'GLIMPSE_WEBHOOK_URL has to begin with https'],
  [{ GLIMPSE_WEBHOOK_URL: 'https://me:x@h/x' }, 'GLIMPSE_WEBHOOK_URL has to begin with https'],
  [{ GLIMPSE_WEBHOOK_URL: 'https://h/x' }, 'GLIMPSE_WEBHOOK_SECRETS needs at least one'],
  [
    { GLIMPSE_WEBHOOK_URL: 'https://h/x', GLIMPSE_WEBHOOK_SECRETS: 'short' },
    'GLIMPSE_WEBHOOK_SECRETS needs',
  ],
  [{ GLIMPSE_JWT_ISSUER: 'https://id.example.com' }, 'needs GLIMPSE_JWT_AUDIENCE'],
  [
    { GLIMPSE_JWT_ISSUER: 'http://id.example.com', GLIMPSE_JWT_AUDIENCE: 'glimpse' },
    'no https:// address',
  ],
  [{ GLIMPSE_TRUST_PROXY: 'on' }, 'GLIMPSE_TRUST_PROXY=on must be 0 or 1'],
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
