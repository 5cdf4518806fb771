import { readFileSync, readdirSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import { fileURLToPath } from 'node:url';

/** The folder that holds the root `package.json`. */
export const ROOT = fileURLToPath(new URL('../../', import.meta.url));

/** Files that are not shipped: tests, stories, and what only those use. */
const BESIDE = /\.(test|test-d|stories)\.tsx?$/;

/** One TypeScript file of the workspace. */
export interface SourceFile {
  /** Relative to the root, with forward slashes. */
  path: string;
  text: string;
  /** Whether it is a test or a story rather than code that ships. */
  isBeside: boolean;
}

/** Every TypeScript file below the given folders, in the order of their names. */
export function listSources(...folders: string[]): SourceFile[] {
  return folders.flatMap((folder) => filesBelow(join(ROOT, folder))).map(toSourceFile);
}

/** The names of the folders in `packages`. */
export function listPackageFolders(): string[] {
  return readdirSync(join(ROOT, 'packages')).sort();
}

function filesBelow(folder: string): string[] {
  return readdirSync(folder, { withFileTypes: true, recursive: true })
    .filter((entry) => entry.isFile() && /\.tsx?$/.test(entry.name))
    .map((entry) => join(entry.parentPath, entry.name))
    .filter((path) => !path.includes(`${sep}node_modules${sep}`))
    .sort();
}

function toSourceFile(file: string): SourceFile {
  const path = relative(ROOT, file).split(sep).join('/');
  return { path, text: readFileSync(file, 'utf8'), isBeside: BESIDE.test(path) };
}
