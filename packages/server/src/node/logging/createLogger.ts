import { pino, type DestinationStream } from 'pino';

import type { ServerConfig } from '../config/ServerConfig.js';
import type { Logger } from '../../ports/index.js';

/** What may stray into a text although no field is for it: addresses of people, and long secrets. */
const UNSPEAKABLE =
  /[\w.+-]+@[\w-]+(?:\.[\w-]+)*\.[A-Za-z]{2,}|\b(?:Bearer|Basic)\s+\S+|\b[A-Za-z0-9_+=-]{40,}/g;

/** A log of JSON lines on standard output; addresses and secrets that stray into an error are left out. */
export function createLogger(
  level: ServerConfig['logLevel'],
  destination?: DestinationStream,
): Logger {
  const options = { level, base: null, timestamp: pino.stdTimeFunctions.isoTime };
  const log = destination === undefined ? pino(options) : pino(options, destination);
  return {
    info: (message, fields = {}) => log.info(fields, message),
    warn: (message, fields = {}) => log.warn(fields, message),
    error: (message, error, fields = {}) =>
      log.error({ ...fields, error: describe(error) }, message),
  };
}

function describe(error: unknown): Record<string, unknown> {
  if (!(error instanceof Error)) return { message: withoutSecrets(String(error)) };
  return {
    name: error.name,
    ...('code' in error ? { code: error.code } : {}),
    message: withoutSecrets(error.message),
    stack: withoutSecrets(error.stack ?? ''),
    ...(error.cause === undefined ? {} : { cause: describe(error.cause) }),
  };
}

function withoutSecrets(text: string): string {
  return text.replace(UNSPEAKABLE, '[left out]');
}
