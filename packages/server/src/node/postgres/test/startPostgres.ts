import { execFileSync, spawn } from 'node:child_process';
import { once } from 'node:events';
import { chmodSync, chownSync, existsSync, mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import pg from 'pg';

/** A real Postgres of its own, for tests; reached through a socket, so it takes no port. */
export interface PostgresServer {
  /** A fresh, empty place on it: a schema of its own, which is a database to whoever gets its URL. */
  createPlace(): Promise<string>;
  /** Ends it without a word, as a power cut would. */
  crash(): Promise<void>;
  /** Starts it again on what the crash left. */
  restart(): Promise<void>;
  stop(): Promise<void>;
}

const INSTALLED = '/usr/lib/postgresql';

/** Whether this machine has Postgres, as Debian installs it. */
export function hasPostgres(): boolean {
  return existsSync(INSTALLED) && readdirSync(INSTALLED).length > 0;
}

/** Starts a Postgres on an empty folder. Without `isDurable` it never waits for the disk. */
export async function startPostgres({ isDurable = false } = {}): Promise<PostgresServer> {
  const version = readdirSync(INSTALLED).sort().at(-1) ?? '';
  const program = (name: string) => join(INSTALLED, version, 'bin', name);
  const home = mkdtempSync(join(tmpdir(), 'glimpse-pg-'));
  const data = join(home, 'data');
  const owner = ownerOf(home);
  execFileSync(program('initdb'), ['-D', data, '-A', 'trust', '-U', 'glimpse', '--no-sync'], {
    ...owner,
    stdio: 'pipe',
  });
  const settings = [
    ...['listen_addresses=', `unix_socket_directories=${home}`, 'max_connections=60'],
    ...(isDurable ? [] : ['fsync=off', 'synchronous_commit=off', 'full_page_writes=off']),
  ];
  let running = await run();
  const url = `postgres://glimpse@localhost/postgres?host=${encodeURIComponent(home)}`;
  let places = 0;
  return {
    createPlace: async () => {
      const name = `place${(places += 1)}`;
      const client = new pg.Client({ connectionString: url });
      await client.connect();
      await client.query(`create schema ${name}`);
      await client.end();
      return `${url}&options=${encodeURIComponent(`-c search_path=${name}`)}`;
    },
    crash: async () => {
      running.server.kill('SIGKILL');
      await running.ended;
    },
    restart: async () => {
      running = await run();
    },
    stop: async () => {
      // At once: nothing of it is kept.
      running.server.kill('SIGQUIT');
      await running.ended;
      rmSync(home, { recursive: true });
    },
  };

  async function run() {
    const server = spawn(
      program('postgres'),
      ['-D', data, ...settings.flatMap((setting) => ['-c', setting])],
      { ...owner, stdio: ['ignore', 'ignore', 'pipe'] },
    );
    const ended = once(server, 'exit');
    await new Promise<void>((resolve, reject) => {
      let said = '';
      server.stderr.on('data', (chunk: Buffer) => {
        said += chunk.toString();
        if (said.includes('ready to accept connections')) resolve();
      });
      void ended.then(() => reject(new Error(`Postgres did not start: ${said}`)));
    });
    return { server, ended };
  }
}

/** Postgres refuses to run as root: then it runs as the user that its package made. */
function ownerOf(home: string): { uid?: number; gid?: number; cwd: string } {
  if (process.getuid?.() !== 0) return { cwd: home };
  const id = (flag: string) => Number(execFileSync('id', [flag, 'postgres'], { encoding: 'utf8' }));
  const owner = { uid: id('-u'), gid: id('-g') };
  chownSync(home, owner.uid, owner.gid);
  chmodSync(home, 0o755);
  return { ...owner, cwd: home };
}
