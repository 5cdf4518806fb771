import type { Flag } from './Tables.js';

/** A flag as it is stored. */
export function toFlag(value: boolean): Flag {
  return value ? 1 : 0;
}
