import { execFileSync, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { connect, type Socket } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { expect, onTestFinished, test } from 'vitest';

import { codeOf, startFaultyServer } from './test/FaultyServer.js';

const canLimit = spawnSync('prlimit', ['--version']).status === 0;

test.skipIf(!canLimit)(
  'a server that may open no more files refuses callers, lives, and takes them again',
  { timeout: 120_000 },
  async () => {
    const folder = mkdtempSync(join(tmpdir(), 'glimpse-descriptors-'));
    onTestFinished(() => rmSync(folder, { recursive: true }));
    const up = await startFaultyServer({
      GLIMPSE_DATABASE_URL: `file:${join(folder, 'glimpse.db')}`,
    });
    onTestFinished(() => up.server.kill());
    await up.upload();
    const { pid } = up.server.process;
    const open = readdirSync(`/proc/${pid}/fd`).length;
    execFileSync('prlimit', ['--pid', String(pid), `--nofile=${open + 10}`]);

    const { hostname, port } = new URL(up.server.url);
    const crowd: Socket[] = [];
    for (let caller = 0; caller < 60; caller += 1) {
      const socket = connect(Number(port), hostname);
      socket.on('error', () => {});
      await once(socket, 'connect');
      crowd.push(socket);
    }
    await Promise.all(Array.from({ length: 5 }, () => codeOf(up.mia.user.get())));
    for (const socket of crowd) socket.destroy();

    const upload = () => codeOf(up.upload());
    await expect.poll(upload, { timeout: 60_000, interval: 250 }).toBe('done');
    expect(up.server.process.exitCode).toBeNull();
  },
);
