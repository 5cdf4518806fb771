import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { arbitraryEntry } from '../../test/arbitraryEntry.js';
import { screenshotsOf } from '../../test/ledger.js';
import { repeatable } from '../../test/properties.js';
import { planDeletion } from '../deletion/planDeletion.js';
import type { ScreenshotId, UserId, WorkspaceId } from '../ids/ids.js';
import { decideSight, isAdmin, type Actor } from './visibility.js';

const workspaces = fc.constantFrom('north', 'south').map((id) => id as WorkspaceId);
const users = fc.constantFrom('bea', 'kenji', 'sofia').map((id) => id as UserId);
const actors: fc.Arbitrary<Actor> = fc.record({
  workspaceId: workspaces,
  userId: users,
  role: fc.constantFrom('owner', 'admin', 'member'),
});
const owners = fc.record({ workspaceId: workspaces, userId: users });

describe('sight, whoever asks for whatever', () => {
  it('V2 never crosses workspaces, and never members but for an admin', () => {
    fc.assert(
      fc.property(actors, owners, (actor, owner) => {
        if (!decideSight(actor, owner).allowed) return;
        expect(owner.workspaceId).toBe(actor.workspaceId);
        expect(isAdmin(actor) || owner.userId === actor.userId).toBe(true);
      }),
      repeatable(),
    );
  });

  it('V2 never takes a person’s own away from them', () => {
    fc.assert(
      fc.property(actors, (actor) => {
        expect(decideSight(actor, actor).allowed).toBe(true);
      }),
      repeatable(),
    );
  });

  it('V2 answers a plan for what may not be seen as for what is not there, whatever its state', () => {
    const states = fc.record({
      isLocked: fc.boolean(),
      approvalStatus: fc.constantFrom('NONE', 'PENDING', 'APPROVED'),
      running: fc.boolean(),
      fate: fc.constantFrom('present', 'deleted_by_member', 'deleted_by_admin', 'expired'),
    });
    fc.assert(
      fc.property(arbitraryEntry(), owners, actors, states, (base, owner, actor, state) => {
        fc.pre(!decideSight(actor, owner).allowed);
        const { running, fate, ...binding } = state;
        const captures = base.captures.map((capture) => ({
          ...capture,
          screenshots: capture.screenshots.map(({ id }) => ({ id, fate })),
        }));
        const endAt = running ? null : base.endAt;
        const hidden = { ...base, ...owner, ...binding, endAt, captures };
        const screenshotIds: ScreenshotId[] = screenshotsOf(hidden);
        const withIt = planDeletion({ actor, screenshotIds, entries: [hidden] });
        const without = planDeletion({ actor, screenshotIds, entries: [] });
        expect(withIt).toEqual(without);
      }),
      repeatable(),
    );
  });
});
