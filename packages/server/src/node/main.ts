#!/usr/bin/env node
import { readConfig } from './config/readConfig.js';
import { startServer } from './startServer.js';
import { StartError } from './StartError.js';

// The database, its key and its images are for the user alone under whom the server runs.
process.umask(0o077);
try {
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
} catch (error) {
  console.error(error instanceof StartError ? error.message : error);
  process.exitCode = 1;
}
