import { simulateWork } from '../src/testing/simulation/simulateWork.js';

/** Many simulated weeks of work: no window is ever captured twice, missed without need, or misreported. */
const SEEDS = Number(process.argv[2] ?? 40);

let windows = 0;
let captures = 0;
let refused = 0;
const violations: string[] = [];
for (let seed = 1; seed <= SEEDS; seed += 1) {
  const work = await simulateWork({ seed, windows: 200 });
  windows += work.windows;
  captures += work.captures;
  refused += work.refused;
  violations.push(...work.violations.map((violation) => `seed ${seed}: ${violation}`));
}
for (const violation of violations) console.log(violation);
console.log(
  `${windows} windows, ${captures} captures, ${refused} of after a stop that could not be heard of and refused, ${violations.length} against rules C1, C2 and C8`,
);
process.exitCode = violations.length === 0 ? 0 : 1;
