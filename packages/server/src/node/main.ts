#!/usr/bin/env node
import { readConfig } from './config/readConfig.js';
import { runMove } from './move/runMove.js';
import { startServer } from './startServer.js';
import { StartError } from './StartError.js';

const HELP = `glimpse-server          serve, as the environment says (docs/operations.md lists the settings)
glimpse-server move     move to another database or another place of images; move --help`;

// The database, its key and its images are for the user alone under whom the server runs.
process.umask(0o077);
try {
  await run(process.argv.slice(2));
} catch (error) {
  console.error(error instanceof StartError ? error.message : error);
  process.exitCode = 1;
}

async function run([command, ...args]: readonly string[]): Promise<void> {
  if (command === undefined) return serve();
  if (command === 'move') return runMove(args, process.env);
  if (command === '--help' || command === '-h') return console.log(HELP);
  throw new StartError(`There is no command ${command}.\n\n${HELP}`);
}

async function serve(): Promise<void> {
  const server = await startServer(readConfig(process.env));
  console.log(`Glimpse server is ready at ${server.url}`);
  let isStopping = false;
  const stop = (): void => {
    // Whoever asks twice does not want to wait for answers that are owed.
    if (isStopping) process.exit(1);
    isStopping = true;
    void server.close().then(() => process.exit(0));
  };
  process.on('SIGTERM', stop);
  process.on('SIGINT', stop);
}
