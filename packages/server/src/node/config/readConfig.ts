import { resolve } from 'node:path';

import * as z from 'zod/mini';

import { StartError } from '../StartError.js';
import type { ServerConfig } from './ServerConfig.js';
import { readBlobsUrl } from './readBlobsUrl.js';
import { readDatabaseUrl } from './readDatabaseUrl.js';
import { readJwt } from './readJwt.js';
import { readKeys } from './readKeys.js';
import { readWebhook } from './readWebhook.js';

const DEFAULT_PORT = 4780;
const OPERATOR_KEY_LENGTH = 32;
const DEFAULT_DATABASE = 'file:./glimpse.db';

const wholeNumber = (min: number, max: number) => {
  const error = `must be a whole number from ${min} to ${max}`;
  return z.coerce
    .number({ error })
    .check(z.int({ error }), z.minimum(min, { error }), z.maximum(max, { error }));
};

const LOOPBACK = /^(127(\.\d{1,3}){3}|localhost|::1)$/;
/** Settings whose values are not repeated. */
const SECRET = /KEY|TOKEN/;
const flag = z.enum(['0', '1'], { error: 'must be 0 or 1' });

const originSchema = z.string().check(
  z.refine((text) => URL.canParse(text) && new URL(text).origin === text, {
    error: 'must be origins as https://app.example.com, separated by commas',
  }),
);

const environmentSchema = z.object({
  HOST: z._default(z.string(), '127.0.0.1'),
  PORT: z._default(wholeNumber(0, 65_535), DEFAULT_PORT),
  GLIMPSE_DATABASE_URL: z._default(z.string(), DEFAULT_DATABASE),
  GLIMPSE_BLOBS_URL: z._default(z.string(), 'database:'),
  GLIMPSE_S3_ACCESS_KEY_ID: z.optional(z.string()),
  GLIMPSE_S3_SECRET_ACCESS_KEY: z.optional(z.string()),
  GLIMPSE_MASTER_KEY: z.optional(z.string()),
  GLIMPSE_OPERATOR_KEYS: z._default(z.string(), ''),
  GLIMPSE_WEBHOOK_URL: z.optional(z.string()),
  GLIMPSE_WEBHOOK_SECRETS: z._default(z.string(), ''),
  GLIMPSE_WEBHOOK_PLAIN_HOSTS: z._default(z.string(), ''),
  GLIMPSE_JWT_ISSUER: z.optional(z.string()),
  GLIMPSE_JWT_AUDIENCE: z.optional(z.string()),
  GLIMPSE_JWT_JWKS_URL: z.optional(z.string()),
  GLIMPSE_TRUST_PROXY: z._default(flag, '0'),
  GLIMPSE_DEMO: z._default(flag, '0'),
  GLIMPSE_WINDOW_SECONDS: z.optional(wholeNumber(5, 1800)),
  GLIMPSE_APP_DIR: z.optional(z.string()),
  GLIMPSE_CORS_ORIGINS: z._default(z.string(), ''),
  GLIMPSE_METRICS_TOKEN: z.optional(
    z.string().check(z.minLength(16, { error: 'must have at least 16 characters' })),
  ),
  GLIMPSE_LOG_LEVEL: z._default(
    z.enum(['debug', 'info', 'warn', 'error', 'silent'], {
      error: 'must be debug, info, warn, error or silent',
    }),
    'info',
  ),
});

/**
 * Reads the whole configuration from the environment, once. An empty variable counts as not set.
 *
 * @throws StartError with one sentence that names the first bad setting
 */
export function readConfig(
  environment: Readonly<Record<string, string | undefined>>,
): ServerConfig {
  const given = Object.fromEntries(
    Object.entries(environment).filter(([, value]) => value !== undefined && value !== ''),
  );
  const settings = parse(environmentSchema, given, given);
  if (settings.GLIMPSE_WINDOW_SECONDS !== undefined && settings.GLIMPSE_DEMO !== '1') {
    throw new StartError(
      'GLIMPSE_WINDOW_SECONDS shortens the windows of a demo only: set GLIMPSE_DEMO=1 as well, or ' +
        'set the interval in the workspace settings.',
    );
  }
  if (settings.GLIMPSE_DEMO === '1' && !LOOPBACK.test(settings.HOST)) {
    throw new StartError(
      `GLIMPSE_DEMO=1 signs in by passwords that everyone knows, so it is not for HOST=${settings.HOST}: ` +
        'set HOST=127.0.0.1, or leave GLIMPSE_DEMO out.',
    );
  }
  const corsOrigins = listOf(settings.GLIMPSE_CORS_ORIGINS);
  return {
    host: settings.HOST,
    port: settings.PORT,
    database: readDatabaseUrl(settings.GLIMPSE_DATABASE_URL),
    blobs: readBlobsUrl(settings.GLIMPSE_BLOBS_URL, {
      accessKeyId: settings.GLIMPSE_S3_ACCESS_KEY_ID,
      secretAccessKey: settings.GLIMPSE_S3_SECRET_ACCESS_KEY,
    }),
    masterKeys:
      settings.GLIMPSE_MASTER_KEY === undefined
        ? undefined
        : readKeys('GLIMPSE_MASTER_KEY', settings.GLIMPSE_MASTER_KEY),
    demo:
      settings.GLIMPSE_DEMO === '1'
        ? { windowSeconds: settings.GLIMPSE_WINDOW_SECONDS }
        : undefined,
    appFolder:
      settings.GLIMPSE_APP_DIR === undefined ? undefined : resolve(settings.GLIMPSE_APP_DIR),
    operatorKeys: readOperatorKeys(listOf(settings.GLIMPSE_OPERATOR_KEYS)),
    webhook: readWebhook({
      url: settings.GLIMPSE_WEBHOOK_URL,
      secrets: listOf(settings.GLIMPSE_WEBHOOK_SECRETS),
      plainHosts: listOf(settings.GLIMPSE_WEBHOOK_PLAIN_HOSTS),
    }),
    jwt: readJwt({
      issuer: settings.GLIMPSE_JWT_ISSUER,
      audience: settings.GLIMPSE_JWT_AUDIENCE,
      jwksUrl: settings.GLIMPSE_JWT_JWKS_URL,
    }),
    trustsProxy: settings.GLIMPSE_TRUST_PROXY === '1',
    corsOrigins: parse(
      z.object({ GLIMPSE_CORS_ORIGINS: z.array(originSchema) }),
      { GLIMPSE_CORS_ORIGINS: corsOrigins },
      given,
    ).GLIMPSE_CORS_ORIGINS,
    metricsToken: settings.GLIMPSE_METRICS_TOKEN,
    logLevel: settings.GLIMPSE_LOG_LEVEL,
  };
}

function listOf(text: string): string[] {
  return text
    .split(',')
    .map((item) => item.trim())
    .filter((item) => item !== '');
}

function readOperatorKeys(keys: readonly string[]): readonly string[] {
  if (keys.every((key) => key.length >= OPERATOR_KEY_LENGTH)) return keys;
  throw new StartError(
    `The setting GLIMPSE_OPERATOR_KEYS holds a key shorter than ${OPERATOR_KEY_LENGTH} characters, and each opens ` +
      'every workspace: make longer ones (openssl rand -hex 32).',
  );
}

function parse<T extends z.ZodMiniType>(
  schema: T,
  input: unknown,
  given: Readonly<Record<string, string | undefined>>,
): z.infer<T> {
  const result = z.safeParse(schema, input);
  if (result.success) return result.data;
  const issue = result.error.issues[0];
  const name = String(issue?.path[0] ?? 'a setting');
  const value = SECRET.test(name) ? '…' : (given[name] ?? '');
  throw new StartError(
    `The setting ${name}=${value} ${issue?.message ?? 'is not understood'}: correct it and start again.`,
  );
}
