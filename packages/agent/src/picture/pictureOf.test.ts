import { describe, expect, test } from 'vitest';

import { pictureOf } from './pictureOf.js';

const WAYS = ['greek', 'strict', 'blur', 'off'] as const;

describe('what a picture may show', () => {
  test.each(WAYS)('C4 follows the policy when it says %s', (obscure) => {
    const policy = { obscure, resolution: 'low' } as const;
    const wishes = { policy, alwaysObscure: false };
    expect(pictureOf(wishes, 'default')).toMatchObject({ obscure, maxWidth: 480 });
    expect(pictureOf(wishes, 'strict')).toMatchObject({ obscure: 'strict', maxWidth: 320 });
  });

  test.each([
    ['greek', 'greek'],
    ['strict', 'strict'],
    ['blur', 'greek'],
    ['off', 'greek'],
  ] as const)('C4 keeps at least bars under %s for a member who wants it', (obscure, kept) => {
    const policy = { obscure, resolution: 'high' } as const;
    expect(pictureOf({ policy, alwaysObscure: true }, 'default').obscure).toBe(kept);
  });
});
