#!/usr/bin/env node
import { backUpSqlite } from './backup/backUpSqlite.js';
import { readConfig } from './config/readConfig.js';
import { runMove } from './move/runMove.js';
import { startServer } from './startServer.js';
import { StartError } from './StartError.js';

const HELP = `glimpse-server                 serve, as the environment says (docs/operations.md lists the settings)
glimpse-server backup <file>   write a whole copy of the SQLite database, beside running servers
glimpse-server move            move to another database or another place of images; move --help`;

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
  if (command === 'backup') return backUp(args[0]);
  if (command === 'move') return runMove(args, process.env);
  if (command === '--help' || command === '-h') return console.log(HELP);
  throw new StartError(`There is no command ${command}.\n\n${HELP}`);
}

function backUp(target: string | undefined): void {
  const { database } = readConfig(process.env);
  if (target === undefined) throw new StartError(`backup needs the name of a new file.\n\n${HELP}`);
  if (database.kind === 'postgres') {
    throw new StartError('backup copies a SQLite file: back up Postgres by its own pg_dump.');
  }
  backUpSqlite(database.file, target);
  console.log(
    `${target} is a whole copy. Images outside of the database and the master key are not in it.`,
  );
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
  // Started by another program, it does not outlive that program, however that one ends.
  if (process.env.GLIMPSE_LIFELINE === 'stdin') process.stdin.once('close', stop).resume().unref();
}
