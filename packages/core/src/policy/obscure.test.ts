import { describe, expect, it } from 'vitest';
import { mostObscure, requiredObscure, tellsMore } from './obscure.js';
import { obscureSchema } from './policySchema.js';

/** From what tells the least to what tells the most. */
const ORDER = ['strict', 'greek', 'blur', 'off'] as const;

describe('obscure', () => {
  it('A4 C4 ranks every way: strict tells the least, then greek, blur and off', () => {
    expect([...ORDER].sort()).toEqual([...obscureSchema.options].sort());
    for (const [i, way] of ORDER.entries()) {
      expect(ORDER.filter((other) => tellsMore(way, other))).toEqual(ORDER.slice(0, i));
    }
  });

  it('C4 picks the way that hides the most', () => {
    expect(mostObscure(['blur', 'strict', 'greek'])).toBe('strict');
    expect(mostObscure(['off', 'blur'])).toBe('blur');
    expect(mostObscure([])).toBe('off');
  });

  it('C4 gives a member who wants it at least the default, and never less than the policy', () => {
    expect(ORDER.map((policy) => requiredObscure(policy, true))).toEqual([
      'strict',
      'greek',
      'greek',
      'greek',
    ]);
    expect(ORDER.map((policy) => requiredObscure(policy, false))).toEqual([...ORDER]);
  });
});
