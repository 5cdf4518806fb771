import { HELP, readOptions } from './options.mjs';
import { startGlimpse } from './startGlimpse.mjs';

/**
 * The command `npm start`: reads what was asked for, starts it, and sets the exit code.
 * @param {string[]} args
 */
export async function runStart(args) {
  try {
    const options = readOptions(args);
    if (options === 'help') console.log(HELP);
    else process.exitCode = await startGlimpse(options);
  } catch (error) {
    console.error(error instanceof Error ? error.message : error);
    process.exitCode = 1;
  }
}
