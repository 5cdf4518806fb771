/**
 * Makes every small mistake it can think of in every rule, one at a time, and asks the rule tests
 * whether they notice. Lists what went unnoticed; prints the figure last.
 */
import type { Mutant } from '../test/mutation/Mutant.js';
import { mutantsOf } from '../test/mutation/mutantsOf.js';
import { listRuleFiles, readSource } from '../test/mutation/ruleFiles.js';
import { OUT_OF_MEMORY, runMutants, TIMED_OUT } from '../test/mutation/runMutants.js';

/** The rules count as proved from this share of noticed mistakes on. */
const LEAST_SHARE = 0.95;

const only = process.argv[2] ?? '';
const mutants = listRuleFiles()
  .filter((file) => file.includes(only))
  .flatMap((file) => mutantsOf(file, readSource(file)));

let done = 0;
const verdicts = await runMutants(mutants, {
  onVerdict({ mutant, noticedBy }) {
    done++;
    if (noticedBy === undefined) console.log(`unnoticed  ${describeMutant(mutant)}`);
    if (done % 100 === 0) console.log(`${done} of ${mutants.length}`);
  },
});

const noticed = verdicts.filter(({ noticedBy }) => noticedBy !== undefined).length;
const share = noticed / Math.max(1, verdicts.length);
const endless = verdicts.filter(
  ({ noticedBy }) => noticedBy === TIMED_OUT || noticedBy === OUT_OF_MEMORY,
).length;
console.log(`${endless} of them because they never ended`);
console.log(`${noticed} of ${verdicts.length} mistakes noticed (${(share * 100).toFixed(1)} %)`);
process.exitCode = share >= LEAST_SHARE ? 0 : 1;

function describeMutant({ file, line, original, replacement }: Mutant): string {
  const short = (text: string) => text.replace(/\s+/g, ' ').slice(0, 60);
  return `src/${file}:${line}  ${short(original)}  →  ${short(replacement)}`;
}
