import { resolve } from 'node:path';

import { StartError } from '../StartError.js';
import type { DatabaseConfig } from './ServerConfig.js';

/** What GLIMPSE_DATABASE_URL means: `file:…` (a path, relative to where the server was started) or `postgres://…`. */
export function readDatabaseUrl(url: string): DatabaseConfig {
  const file = /^file:(?:\/\/)?(.+)$/.exec(url)?.[1];
  if (file !== undefined) return { kind: 'sqlite', file: resolve(file) };
  if (/^postgres(ql)?:\/\//.test(url) && URL.canParse(url)) return { kind: 'postgres', url };
  throw new StartError(
    `The setting GLIMPSE_DATABASE_URL=${withoutPassword(url)} is no place for a database: give ` +
      'file:./glimpse.db or postgres://user:password@host/name.',
  );
}

/** The same URL, fit to be printed. */
export function withoutPassword(url: string): string {
  return url.replace(/(:\/\/[^:/@]*):.*@/, '$1:…@');
}
