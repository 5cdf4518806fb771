import { describe, expect, it } from 'vitest';
import { permissionAfter } from './permissionAfter.js';

describe('permissionAfter', () => {
  it('C7 explains a missing permission once, and watches until it is granted', () => {
    expect(permissionAfter('unknown', 'refused')).toEqual({
      permission: 'denied',
      tell: 'open_settings',
      watch: true,
    });
    expect(permissionAfter('denied', 'refused')).toEqual({
      permission: 'denied',
      tell: undefined,
      watch: true,
    });
    expect(permissionAfter('denied', 'allowed')).toEqual({
      permission: 'granted',
      tell: 'restored',
      watch: false,
    });
  });

  it('C7 asks for a restart where the system wants one', () => {
    expect(permissionAfter('denied', 'allowed_elsewhere')).toEqual({
      permission: 'needs_restart',
      tell: 'restart',
      watch: true,
    });
    expect(permissionAfter('needs_restart', 'allowed')).toMatchObject({
      permission: 'granted',
      tell: 'restored',
    });
    expect(permissionAfter('needs_restart', 'refused')).toMatchObject({
      permission: 'denied',
      tell: 'open_settings',
    });
  });

  it('C7 says nothing when all is well from the start', () => {
    expect(permissionAfter('unknown', 'allowed')).toEqual({
      permission: 'granted',
      tell: undefined,
      watch: false,
    });
  });

  it('C7 notices a permission that is taken away', () => {
    expect(permissionAfter('granted', 'refused')).toMatchObject({
      permission: 'denied',
      tell: 'open_settings',
    });
  });

  it.each(['unknown', 'granted', 'denied', 'needs_restart'] as const)(
    'C7 learns nothing from an unclear sighting while %s',
    (known) => {
      expect(permissionAfter(known, 'unclear')).toEqual({
        permission: known,
        tell: undefined,
        watch: known !== 'granted',
      });
    },
  );
});
