import { describe, expect, test } from 'vitest';

import type { PermissionProbe } from '../ports/senses/PermissionProbe.js';

/** A probe in each of the situations that its system knows. */
export interface PermissionSituations {
  readonly allowed: () => PermissionProbe;
  readonly refused: () => PermissionProbe;
  readonly unclear: () => PermissionProbe;
}

/** What every {@link PermissionProbe} does. */
export function describePermissionProbe(name: string, situations: PermissionSituations): void {
  describe(`${name} as a permission probe`, () => {
    test('C7 sees nothing in the way where recording is allowed', async () => {
      expect(await situations.allowed().look()).toEqual({ sighting: 'allowed' });
    });

    test('C7 names what is in the way, and what to do about it, in whole sentences', async () => {
      const { sighting, obstacle } = await situations.refused().look();
      expect(sighting).toBe('refused');
      expect(obstacle?.headline).toMatch(/^[a-zA-Z].+\.$/);
      expect(obstacle?.remedy).toMatch(/^[A-Z].+\.$/);
    });

    test('C7 says that it does not know, rather than guess or throw', async () => {
      expect(await situations.unclear().look()).toEqual({ sighting: 'unclear' });
    });
  });
}
