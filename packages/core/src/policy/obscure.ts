import type { Obscure } from './policySchema.js';

/** The default of a workspace, and what a member gets who wants their own always obscured (C4). */
export const DEFAULT_OBSCURE: Obscure = 'greek';

/** How much each way hides of what was written; a greater number hides more (C4). */
const HIDES: Readonly<Record<Obscure, number>> = { off: 0, blur: 1, greek: 2, strict: 3 };

/**
 * Whether a picture obscured this way tells more than `other` lets through (A4, C4).
 *
 * @example
 * tellsMore('blur', 'greek'); // true
 * tellsMore('strict', 'greek'); // false
 */
export function tellsMore(obscure: Obscure, other: Obscure): boolean {
  return HIDES[obscure] < HIDES[other];
}

/**
 * The way that hides the most among these (C4); `off` when there are none.
 *
 * @example
 * mostObscure(['blur', 'strict', 'greek']); // 'strict'
 */
export function mostObscure(ways: readonly Obscure[]): Obscure {
  return ways.reduce<Obscure>((most, way) => (tellsMore(most, way) ? way : most), 'off');
}

/**
 * How a member's pictures have to be obscured (C4): as the policy says, and never less than the
 * default when the member wants theirs always obscured.
 *
 * @example
 * requiredObscure('off', false); // 'off'
 * requiredObscure('off', true); // 'greek': the member wants theirs always obscured
 */
export function requiredObscure(policy: Obscure, alwaysObscure: boolean): Obscure {
  return mostObscure(alwaysObscure ? [policy, DEFAULT_OBSCURE] : [policy]);
}
