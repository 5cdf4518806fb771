import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** A place of the default kind: one SQLite file, images in it. */
export interface Installation {
  readonly file: string;
  readonly environment: Readonly<Record<string, string>>;
  remove(): void;
}

/** An empty installation in a folder of its own. */
export function makeInstallation(): Installation {
  const folder = mkdtempSync(join(tmpdir(), 'glimpse-bench-'));
  const file = join(folder, 'glimpse.db');
  return {
    file,
    environment: { PORT: '0', GLIMPSE_TRUST_PROXY: '1', GLIMPSE_DATABASE_URL: `file:${file}` },
    remove: () => rmSync(folder, { recursive: true }),
  };
}
