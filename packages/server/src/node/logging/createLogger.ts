import { pino, type DestinationStream, type Logger as PinoLogger } from 'pino';

import type { ServerConfig } from '../config/ServerConfig.js';

/** Names under which secrets, addresses and pictures could come along; their values never reach a log. */
const UNSPEAKABLE = [
  ...['password', 'token', 'email', 'apiKey', 'key', 'authorization', 'cookie', 'secret'],
  ...['x-api-key', 'image', 'bytes', 'body'],
];

/** A logger of JSON lines on standard output, blind to secrets, addresses and pictures. */
export function createLogger(
  level: ServerConfig['logLevel'],
  destination?: DestinationStream,
): PinoLogger {
  const options = {
    level,
    base: null,
    timestamp: pino.stdTimeFunctions.isoTime,
    redact: {
      paths: UNSPEAKABLE.flatMap((name) => [`["${name}"]`, `*["${name}"]`, `*.*["${name}"]`]),
      censor: '[left out]',
    },
  };
  return destination === undefined ? pino(options) : pino(options, destination);
}
