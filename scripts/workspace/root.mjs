import { fileURLToPath } from 'node:url';
import { join } from 'node:path';

/** The folder that holds the root `package.json`. */
export const ROOT = fileURLToPath(new URL('../../', import.meta.url));

/** Where scripts keep what they may lose: stamps of builds, reports of test runs. */
export const CACHE = join(ROOT, 'node_modules/.cache/glimpse');

/**
 * A path inside the workspace.
 * @param {...string} parts
 */
export function fromRoot(...parts) {
  return join(ROOT, ...parts);
}
