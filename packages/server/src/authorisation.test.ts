import { contract, type DeletionAnswer, type RouteName, type RouteSpec } from '@glimpse/core';
import { beforeAll, describe, expect, it } from 'vitest';
import { createWorld, MINUTE, type PersonName, type World } from './test/createWorld.js';
import { drawPicture } from './test/uploads.js';
import { routeRequests, type Target } from './test/routeRequests.js';
import { seedPeople } from './test/seedPeople.js';
import { idOf } from './testing/storedRows.js';

/** Nobody, a stranger to both workspaces, the owner of another one, each role of this one, and the host. */
const CALLERS = [null, 'nils', 'zoe', 'mia', 'adam', 'olga', 'operator'] as const;
type Caller = (typeof CALLERS)[number];

const TARGETS = ['own', 'other’s', 'smuggled', 'other workspace’s', 'deleted'] as const;
type TargetKind = (typeof TARGETS)[number];

const ROLE = { mia: 'member', adam: 'admin', olga: 'admin' } as const;
const isInside = (caller: Caller): caller is keyof typeof ROLE => caller !== null && caller in ROLE;

function targetOf(kind: TargetKind, caller: Caller): Target {
  const own = isInside(caller) ? caller : 'mia';
  switch (kind) {
    case 'own':
      return { workspace: 'w1', owner: own };
    case 'other’s':
      return { workspace: 'w1', owner: 'otto' };
    case 'smuggled':
      return { workspace: 'w1', owner: 'zoe' };
    case 'other workspace’s':
      return { workspace: 'w2', owner: 'zoe' };
    case 'deleted':
      return { workspace: 'w1', owner: 'gone' };
  }
}

/** What a route has to answer: the rule of V2, said a second time and in few words. */
function expectedStatus(name: RouteName, caller: Caller, kind: TargetKind): number {
  const { access, reply } = contract[name] as RouteSpec;
  if (access === 'anyone') return reply.status;
  if (caller === null) return 401;
  if (access === 'operator') return caller === 'operator' ? statusForHost(name, kind) : 403;
  // To every other route the operator's key is no key at all: it never comes near an image.
  if (caller === 'operator') return 401;
  if (access === 'person') return reply.status;
  const isForeign = kind === 'other workspace’s';
  if (caller === 'zoe') {
    if (!isForeign) return 404;
    return reply.status;
  }
  if (isForeign || !isInside(caller)) return 404;
  const isAdmin = ROLE[caller] === 'admin';
  if (name === 'deleteWorkspace' && caller === 'adam') return 403;
  if (access === 'admin' && !isAdmin) return 403;
  const { reach } = routeRequests[name];
  if (reach === 'none' || reach === 'listed' || kind === 'own') return reply.status;
  return reach === 'visible' && isAdmin && kind === 'other’s' ? reply.status : 404;
}

/** The host's back end reaches all that there is, each thing in its own workspace. */
function statusForHost(name: RouteName, kind: TargetKind): number {
  const { reach } = routeRequests[name];
  const isMissing =
    (reach === 'stored' && (kind === 'smuggled' || kind === 'deleted')) ||
    (reach === 'account' && kind === 'deleted');
  return isMissing ? 404 : contract[name].reply.status;
}

/** Codes that say no more than that the request came through to the rule behind it. */
const BEYOND_ACCESS: Partial<Record<RouteName, string>> = {
  deleteScreenshots: 'plan_changed',
  startTrial: 'trial_not_needed',
  revokeApiKey: 'not_found',
  deleteAccount: 'invalid_request',
  deleteWorkspace: 'invalid_request',
};

describe('authorisation', () => {
  let picture: Uint8Array;
  beforeAll(async () => {
    picture = await drawPicture();
  });

  let asked = 0;
  async function ask(name: RouteName, caller: Caller, kind: TargetKind): Promise<World> {
    asked += 1;
    const world = await createWorld();
    await seedPeople(world.dependencies, picture);
    if (name === 'createSession') await givePassword(world, 'mia');
    world.clock.now += 2 * MINUTE;
    const target = targetOf(kind, caller);
    const { path, body } = await routeRequests[name].request(target, world);
    const reply = await world.call(caller, contract[name].method, path, body);
    const expected = expectedStatus(name, caller, kind);
    const where = `${name} as ${caller ?? 'nobody'} on ${kind}: ${reply.body?.code}`;
    if (expected < 300 && BEYOND_ACCESS[name] !== undefined)
      expect(reply.body?.code, where).toBe(BEYOND_ACCESS[name]);
    else expect(reply.status, where).toBe(expected);
    if (expected >= 400) expect(contractCodes(name), where).toContain(reply.body.code);
    return world;
  }

  describe.each(Object.keys(contract) as RouteName[])('V2 %s', (name) => {
    it.each(CALLERS)('answers %s as it may', async (caller) => {
      for (const kind of TARGETS) await ask(name, caller, kind);
    });
  });

  it('V2 was asked of every route, as everyone, on everything', () => {
    expect(asked).toBe(Object.keys(contract).length * CALLERS.length * TARGETS.length);
    expect(asked).toBeGreaterThan(1500);
  });

  it('V2 refuses item by item what one may not see', async () => {
    const world = await createWorld();
    await seedPeople(world.dependencies, picture);
    const screenshotIds = ['shot-mia', 'shot-otto', 'shot-zoe', 'shot-gone'];
    const planned = async (as: PersonName) => {
      const path = '/workspaces/w1/screenshots/deletion-plan';
      const question = { screenshotIds, timeZone: 'UTC' };
      const reply = await world.call<DeletionAnswer>(as, 'POST', path, question);
      return reply.body.plan.items.filter(({ allowed }) => allowed).map((one) => one.screenshotId);
    };
    expect(await planned('mia')).toEqual(['shot-mia']);
    expect(await planned('adam')).toEqual(['shot-mia', 'shot-otto']);
    const seen = async (as: PersonName) => {
      const response = await world.app.request('/api/v1/workspaces/w1/screenshots/images', {
        method: 'POST',
        headers: { authorization: `Bearer token-of-${as}` },
        body: JSON.stringify({ screenshotIds }),
      });
      return [...(await response.formData()).keys()];
    };
    expect(await seen('mia')).toEqual(['shot-mia']);
    expect((await seen('olga')).sort()).toEqual(['shot-mia', 'shot-otto']);
  });
});

function contractCodes(name: RouteName): readonly string[] {
  const { errors }: RouteSpec = contract[name];
  return errors;
}

async function givePassword({ dependencies }: World, name: PersonName): Promise<void> {
  const passwordHash = await dependencies.passwords.hash(`secret of ${name}`);
  await dependencies.storage.transaction(async (tx) => {
    const user = await tx.users.get(idOf(name));
    if (user) await tx.users.save({ ...user, passwordHash });
  });
}
