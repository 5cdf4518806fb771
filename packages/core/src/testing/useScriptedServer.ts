import { afterEach } from 'vitest';
import { startScriptedServer, type Answer } from './startScriptedServer.js';

/** Serves answers to the tests of one file, and closes the server after each of them. */
export function useScriptedServer() {
  let stop: (() => Promise<void>) | undefined;
  afterEach(async () => {
    await stop?.();
    stop = undefined;
  });
  return async (...answers: Answer[]) => {
    const server = await startScriptedServer(answers);
    stop = server.close;
    return server;
  };
}
