import { requireNode } from './workspace/requireNode.mjs';

requireNode();
const { HELP, readOptions } = await import('./start/options.mjs');
const { startGlimpse } = await import('./start/startGlimpse.mjs');

try {
  const options = readOptions(process.argv.slice(2));
  if (options === 'help') console.log(HELP);
  else process.exitCode = await startGlimpse(options);
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}
