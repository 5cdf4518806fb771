import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { S3_KEYS, startS3 } from '../src/node/blobs/test/startS3.js';
import { hasPostgres, startPostgres } from '../src/node/postgres/test/startPostgres.js';
import { fixedChance } from './kill/fixedChance.js';
import { runKillRounds, type KillReport } from './kill/runKillRounds.js';

/** A pair of stores to be killed on, and how to be rid of it. */
interface Ground {
  readonly environment: Readonly<Record<string, string>>;
  close(): Promise<void>;
}

const ROUNDS = Number(process.env['ROUNDS'] ?? 20);
/** Part of the name of the one ground to run on; empty for all. */
const ONLY = process.env['ONLY'] ?? '';

const grounds: Readonly<Record<string, () => Promise<Ground>>> = {
  'SQLite, images in the database': async () => sqlite(() => 'database:'),
  'SQLite, images in files': async () => sqlite((folder) => `file:${join(folder, 'images')}`),
  'Postgres, images in S3': postgresAndS3,
};

const lines: string[] = [];
for (const [name, open] of Object.entries(grounds).filter(([name]) => name.includes(ONLY))) {
  if (name.startsWith('Postgres') && !hasPostgres()) {
    lines.push(`${name}: skipped, this machine has no Postgres`);
    continue;
  }
  const ground = await open();
  const report = await runKillRounds({
    environment: ground.environment,
    rounds: ROUNDS,
    members: 4,
    chance: fixedChance(2026),
    onRound: (line) => console.log(`${name}: ${line}`),
  }).finally(() => ground.close());
  lines.push(`${name}: ${sentence(report)}`);
  console.log(lines.at(-1));
  if (!isGood(report)) process.exitCode = 1;
}
console.log(`${ROUNDS} kills each. ${lines.join('; ')}`);

async function sqlite(blobsUrl: (folder: string) => string): Promise<Ground> {
  const folder = mkdtempSync(join(tmpdir(), 'glimpse-kill-'));
  return {
    environment: {
      GLIMPSE_DATABASE_URL: `file:${join(folder, 'glimpse.db')}`,
      GLIMPSE_BLOBS_URL: blobsUrl(folder),
    },
    close: async () => rmSync(folder, { recursive: true }),
  };
}

async function postgresAndS3(): Promise<Ground> {
  const [postgres, s3] = [await startPostgres({ isDurable: true }), await startS3()];
  return {
    environment: {
      GLIMPSE_DATABASE_URL: await postgres.createPlace(),
      GLIMPSE_BLOBS_URL: `s3://${await s3.createBucket()}?endpoint=${s3.endpoint}`,
      GLIMPSE_S3_ACCESS_KEY_ID: S3_KEYS.accessKeyId,
      GLIMPSE_S3_SECRET_ACCESS_KEY: S3_KEYS.secretAccessKey,
      GLIMPSE_MASTER_KEY: '2f'.repeat(32),
    },
    close: async () => {
      await postgres.stop();
      await s3.stop();
    },
  };
}

function isGood({ lost, back, wrongTotals, orphans }: KillReport): boolean {
  return lost.length + back.length + wrongTotals.length + orphans === 0;
}

function sentence(report: KillReport): string {
  const { uploads, deletions, lost, back, wrongTotals, orphans } = report;
  return (
    `${uploads} uploads and ${deletions} deletions acknowledged, ${lost.length} lost, ` +
    `${back.length} back, ${wrongTotals.length} totals wrong, ${orphans} orphans`
  );
}
