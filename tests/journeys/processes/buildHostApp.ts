import { join } from 'node:path';
import { build, defaultClientConditions } from 'vite';
import { ROOT } from './startProgram.js';

/** Builds the host app from source into a folder of its own, as a browser would load it. */
export async function buildHostApp(folder: string): Promise<void> {
  const former = process.env['NODE_ENV'];
  // A test runner says "test" here, and React would come with its development checks.
  process.env['NODE_ENV'] = 'production';
  try {
    await build({
      root: join(ROOT, 'examples/host-app'),
      logLevel: 'warn',
      resolve: { conditions: ['@glimpse/source', ...defaultClientConditions] },
      build: { outDir: folder, emptyOutDir: true, sourcemap: false },
    });
  } finally {
    process.env['NODE_ENV'] = former;
  }
}
