import { runAll } from './measure/runAll.mjs';

const isGood = await runAll({ folder: 'bench', suffix: '.bench.ts', only: process.argv[2] });
process.exitCode = isGood ? 0 : 1;
