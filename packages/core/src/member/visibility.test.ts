import { describe, expect, it } from 'vitest';
import { admin, bea, BEA, kenji, owner, stranger, WORKSPACE } from '../../test/people.js';
import { decideSight, isAdmin, sightScope } from './visibility.js';

const BEAS = { workspaceId: WORKSPACE, userId: BEA };

describe('decideSight', () => {
  it('V2 shows a member their own', () => {
    expect(decideSight(bea, BEAS)).toEqual({ allowed: true });
  });

  it('V2 shows an admin everyone’s in the workspace', () => {
    expect(decideSight(admin, BEAS)).toEqual({ allowed: true });
    expect(decideSight(owner, BEAS)).toEqual({ allowed: true });
  });

  it('V2 does not even tell another member that it exists', () => {
    expect(decideSight(kenji, BEAS)).toEqual({ allowed: false, code: 'not_found' });
  });

  it('V2 shows nothing across workspaces, not to an owner and not to the same person', () => {
    const beaElsewhere = { ...stranger, userId: BEA };
    expect(decideSight(stranger, BEAS)).toEqual({ allowed: false, code: 'not_found' });
    expect(decideSight(beaElsewhere, BEAS)).toEqual({ allowed: false, code: 'not_found' });
  });
});

describe('roles', () => {
  it('V3 lists everyone for an admin, and a regular member themselves', () => {
    expect([bea, admin, owner].map(sightScope)).toEqual(['self', 'workspace', 'workspace']);
  });

  it('V2 counts an owner as an admin', () => {
    expect([bea, admin, owner].map(isAdmin)).toEqual([false, true, true]);
  });
});
