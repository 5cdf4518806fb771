import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { fixedChance } from './kill/fixedChance.js';
import { runKillRounds, type KillReport } from './kill/runKillRounds.js';

const ROUNDS = Number(process.env['ROUNDS'] ?? 20);

const reports: [string, KillReport][] = [];
for (const place of ['database', 'files']) {
  const folder = mkdtempSync(join(tmpdir(), 'glimpse-kill-'));
  const report = await runKillRounds({
    environment: {
      GLIMPSE_DATABASE_URL: `file:${join(folder, 'glimpse.db')}`,
      GLIMPSE_BLOBS_URL: place === 'files' ? `file:${join(folder, 'images')}` : 'database:',
    },
    rounds: ROUNDS,
    members: 4,
    chance: fixedChance(2026),
    onRound: (line) => console.log(`SQLite, images in ${place}, ${line}`),
  });
  reports.push([place, report]);
  rmSync(folder, { recursive: true });
}

const isGood = reports.every(
  ([, { lost, back, wrongTotals, orphans }]) =>
    lost.length + back.length + wrongTotals.length + orphans === 0,
);
process.exitCode = isGood ? 0 : 1;
console.log(
  reports
    .map(
      ([place, report]) =>
        `SQLite/${place}: ${ROUNDS} kills, ${report.uploads} uploads and ${report.deletions} deletions acknowledged, ` +
        `${report.lost.length} lost, ${report.back.length} back, ${report.wrongTotals.length} totals wrong, ${report.orphans} orphans`,
    )
    .join('; '),
);
