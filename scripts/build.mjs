import { requireNode } from './workspace/requireNode.mjs';

requireNode();
const { buildStale } = await import('./build/buildStale.mjs');

try {
  await buildStale(console.log);
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}
