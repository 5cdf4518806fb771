import { execFileSync } from 'node:child_process';
import { closeSync, mkdirSync, mkdtempSync, openSync, rmSync, writeSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import S3rver from 's3rver';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';

import { S3_KEYS } from '../blobs/test/startS3.js';
import { hasPostgres, startPostgres, type PostgresServer } from '../postgres/test/startPostgres.js';
import { freePort } from '../test/freePort.js';
import { codeOf, startFaultyServer, type FaultyServer } from './test/FaultyServer.js';

const RECOVERY = { timeout: 60_000, interval: 250 };

let folder: string;
let faulty: FaultyServer | undefined;
const undo: (() => unknown)[] = [];

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'glimpse-faults-'));
});
afterEach(async () => {
  await faulty?.server.kill();
  for (const step of undo.splice(0).reverse()) await step();
  rmSync(folder, { recursive: true, force: true });
});

async function start(environment: Record<string, string> = {}): Promise<FaultyServer> {
  faulty = await startFaultyServer({
    GLIMPSE_DATABASE_URL: `file:${join(folder, 'glimpse.db')}`,
    ...environment,
  });
  return faulty;
}

function isAlive({ server }: FaultyServer): boolean {
  return server.process.exitCode === null && server.process.signalCode === null;
}

describe.skipIf(!canMount())('a full disk', () => {
  /** A disk of a few megabytes, with a file to fill it up and to make room again. */
  function smallDisk() {
    const disk = join(folder, 'disk');
    mkdirSync(disk);
    execFileSync('mount', ['-t', 'tmpfs', '-o', 'size=3m', 'tmpfs', disk]);
    undo.push(() => execFileSync('umount', ['-l', disk]));
    const filler = join(disk, 'filler');
    return {
      disk,
      fill: () => {
        const handle = openSync(filler, 'w');
        for (const size of [65_536, 4096, 512]) writeUntilFull(handle, size);
        closeSync(handle);
      },
      makeRoom: () => rmSync(filler),
    };
  }

  test(
    'of the database gives 503, reads go on, and it recovers by itself',
    { timeout: 120_000 },
    async () => {
      const { disk, fill, makeRoom } = smallDisk();
      const up = await start({ GLIMPSE_DATABASE_URL: `file:${join(disk, 'glimpse.db')}` });
      const before = await up.upload();
      fill();
      const codes = new Set<string>();
      for (let call = 0; call < 12; call += 1) {
        codes.add(await codeOf(up.upload()));
        codes.add(
          await codeOf(up.mia.timer.start({ workspaceId: 'w1', description: 'x'.repeat(3000) })),
        );
      }
      expect(codes).toContain('unavailable');
      expect([...codes].filter((code) => code !== 'done' && code !== 'unavailable')).toEqual([]);
      expect(await up.image(before)).toBeGreaterThan(0);
      expect([await up.status('/healthz'), isAlive(up)]).toEqual([200, true]);
      makeRoom();
      const write = () => codeOf(up.mia.timer.start({ workspaceId: 'w1' }));
      await expect.poll(write, RECOVERY).toBe('done');
      expect(await up.image(before)).toBeGreaterThan(0);
    },
  );

  test(
    'of the images refuses uploads with 503, and takes them again',
    { timeout: 120_000 },
    async () => {
      const { disk, fill, makeRoom } = smallDisk();
      const up = await start({ GLIMPSE_BLOBS_URL: `file:${join(disk, 'images')}` });
      await up.upload();
      fill();
      expect(await codeOf(up.upload())).toBe('unavailable');
      expect(await codeOf(up.mia.user.get())).toBe('done');
      expect(isAlive(up)).toBe(true);
      makeRoom();
      await expect.poll(() => codeOf(up.upload()), RECOVERY).toBe('done');
    },
  );
});

describe.skipIf(!hasPostgres())('a database that is gone', () => {
  let postgres: PostgresServer;
  beforeEach(async () => {
    // What was acknowledged has to outlive the crash, so this one waits for the disk.
    postgres = await startPostgres({ isDurable: true });
    undo.push(() => postgres.stop());
  }, 120_000);

  test('gives 503, and is found again by itself', { timeout: 180_000 }, async () => {
    const up = await start({
      GLIMPSE_DATABASE_URL: await postgres.createPlace(),
      GLIMPSE_MASTER_KEY: 'ab'.repeat(32),
    });
    const before = await up.upload();
    await postgres.crash();
    for (const call of [() => up.upload(), () => up.mia.user.get(), () => up.image(before)])
      expect(await codeOf(call())).toBe('unavailable');
    expect([await up.status('/readyz'), await up.status('/healthz')]).toEqual([503, 200]);
    expect(isAlive(up)).toBe(true);
    await postgres.restart();
    await expect.poll(() => codeOf(up.upload()), RECOVERY).toBe('done');
    expect(await up.image(before)).toBeGreaterThan(0);
    expect(await up.status('/readyz')).toBe(200);
  });
});

describe('a blob store that is gone', () => {
  /** An S3 server that can be stopped and started again in its place. */
  async function s3OfItsOwn() {
    const port = await freePort();
    const directory = join(folder, 's3');
    mkdirSync(directory);
    const open = async () => {
      const server = new S3rver({ port, address: '127.0.0.1', silent: true, directory });
      await server.run();
      return server;
    };
    let server = await open();
    const endpoint = `http://127.0.0.1:${port}`;
    await fetch(`${endpoint}/pictures`, { method: 'PUT' });
    undo.push(() => server.close());
    return {
      environment: {
        GLIMPSE_BLOBS_URL: `s3://pictures?endpoint=${endpoint}&region=eu`,
        GLIMPSE_S3_ACCESS_KEY_ID: S3_KEYS.accessKeyId,
        GLIMPSE_S3_SECRET_ACCESS_KEY: S3_KEYS.secretAccessKey,
      },
      stop: () => server.close(),
      again: async () => void (server = await open()),
    };
  }

  test(
    'gives 503 for images alone, and is found again by itself',
    { timeout: 120_000 },
    async () => {
      const s3 = await s3OfItsOwn();
      const up = await start(s3.environment);
      const before = await up.upload();
      await s3.stop();
      expect(await codeOf(up.upload())).toBe('unavailable');
      expect(await codeOf(up.image(before))).toBe('unavailable');
      expect(await codeOf(up.mia.timer.start({ workspaceId: 'w1' }))).toBe('done');
      expect([await up.status('/readyz'), await up.status('/healthz')]).toEqual([503, 200]);
      expect(isAlive(up)).toBe(true);
      await s3.again();
      await expect.poll(() => codeOf(up.image(before)), RECOVERY).toBe('done');
      expect(await up.status('/readyz')).toBe(200);
    },
  );
});

/** Whether this user may make a small disk; on a machine where not, the tests of it are skipped aloud. */
function canMount(): boolean {
  const place = mkdtempSync(join(tmpdir(), 'glimpse-mount-'));
  try {
    execFileSync('mount', ['-t', 'tmpfs', '-o', 'size=1m', 'tmpfs', place], { stdio: 'ignore' });
    execFileSync('umount', [place]);
    return true;
  } catch {
    if (process.env['CI']) throw new Error('CI has to let tests mount a small disk (as root)');
    console.warn('A full disk is not tested: only root may mount the small one that it takes.');
    return false;
  } finally {
    rmSync(place, { recursive: true });
  }
}

function writeUntilFull(handle: number, size: number): void {
  const zeros = Buffer.alloc(size);
  try {
    for (;;) writeSync(handle, zeros);
  } catch {
    // That was the last of this size that found room.
  }
}
