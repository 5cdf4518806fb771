import { createRequire } from 'node:module';
import { fileURLToPath, pathToFileURL } from 'node:url';

/** How to start the capture child with Node. */
export interface ChildProgram {
  /** Path of the module to run. */
  readonly path: string;
  /** Arguments for Node itself. */
  readonly execArgv: readonly string[];
}

/**
 * The capture child that belongs to this very code: the built file beside the other built files, or
 * the source when this runs from source.
 */
export function childProgram(): ChildProgram {
  const here = import.meta.url;
  if (!here.endsWith('.ts')) {
    return { path: fileURLToPath(new URL('./captureChild.cjs', here)), execArgv: [] };
  }
  const loader = pathToFileURL(createRequire(here).resolve('tsx')).href;
  return {
    path: fileURLToPath(new URL('./captureChild.ts', here)),
    execArgv: ['--conditions=@glimpse/source', '--import', loader],
  };
}
