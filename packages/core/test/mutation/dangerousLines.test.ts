import { describe, expect, it } from 'vitest';
import { dangerousLines, mutantOf } from './dangerousLines.js';
import { runMutants } from './runMutants.js';

const verdicts = await runMutants(dangerousLines.map(mutantOf));

describe('the rule tests notice when', () => {
  it.each(dangerousLines)('$harm', (line) => {
    const { source } = mutantOf(line);
    const verdict = verdicts.find(({ mutant }) => mutant.source === source);
    expect(verdict?.noticedBy).toBeTypeOf('string');
  });
});
