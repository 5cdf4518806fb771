import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { startSource, type Program } from './startProgram.js';

/** Who can sign in to the demo workspace. */
export interface Demo {
  readonly signIns: readonly {
    readonly name: string;
    readonly role: string;
    readonly email: string;
    readonly password: string;
  }[];
  readonly agent: { readonly email: string; readonly password: string };
}

/** A server in a process of its own, with its demo workspace. */
export interface ServerProcess extends Program {
  readonly url: string;
  readonly demo: Demo;
}

/** What a start needs. The same folder and port again: the same server, started again. */
export interface ServerOptions {
  readonly folder: string;
  readonly port: number;
  readonly windowSeconds?: number;
  readonly appFolder?: string;
}

/** Starts `glimpse-server` and waits until it answers. */
export async function startGlimpseServer(options: ServerOptions): Promise<ServerProcess> {
  const { folder, port, windowSeconds = 6, appFolder } = options;
  const url = `http://127.0.0.1:${port}`;
  const program = startSource('packages/server/src/node/main.ts', {
    environment: {
      HOST: '127.0.0.1',
      PORT: String(port),
      GLIMPSE_DATABASE_URL: `file:${join(folder, 'glimpse.db')}`,
      GLIMPSE_DEMO: '1',
      GLIMPSE_WINDOW_SECONDS: String(windowSeconds),
      GLIMPSE_APP_DIR: appFolder,
    },
  });
  try {
    await program.prints(/Glimpse server is ready at/);
    const demo = JSON.parse(await readFile(join(folder, 'demo.json'), 'utf8')) as Demo;
    return { ...program, url, demo };
  } catch (cause) {
    await program.stop();
    throw new Error(`The server did not start. It printed:\n${program.output()}`, { cause });
  }
}
