import {
  cryptoRandom,
  initialPolicyHistory,
  newId,
  userIdSchema,
  workspaceIdSchema,
  type Role,
  type UserId,
  type WorkspaceId,
  type WorkspacePlan,
} from '@glimpse/core';
import { createGlimpseClient, type ClientAuth, type GlimpseClient } from '@glimpse/core/client';
import type { ContractServer } from './ContractServer.js';
import { OPERATOR_KEY } from './operatorKey.js';
import { DAY_MS } from './TurnedClock.js';

/** Everyone who plays. In each workspace the owner owns, Bea and Dan are members, Sam is nobody. */
export type PersonName = 'owner' | 'bea' | 'dan' | 'sam';

/** Who calls: a person, the host, someone without credentials, or Bea with a session that ended long ago. */
export type Caller = PersonName | 'operator' | 'nobody' | 'expired';

export const PASSWORD = 'correct horse battery staple';

const ROLES: Partial<Record<PersonName, Role>> = { owner: 'owner', bea: 'member', dan: 'member' };
const random = cryptoRandom(globalThis.crypto);

/** One server with people on it; every case makes its own workspaces. */
export interface Stage {
  readonly server: ContractServer;
  readonly ids: Readonly<Record<PersonName, UserId>>;
  as(caller: Caller): GlimpseClient;
  /**
   * A client with credentials of one's own choosing; its calls are recorded too.
   *
   * @param onTheWay what a proxy between client and server does to its requests
   */
  client(auth: ClientAuth, onTheWay?: (request: Request) => Request): GlimpseClient;
  /** A fresh token of a person. */
  signIn(person: PersonName): Promise<string>;
  emailOf(person: PersonName): string;
  /** A new workspace with everyone in their role. */
  createWorkspace(options?: {
    plan?: WorkspacePlan;
    trialStartedAt?: number | null;
  }): Promise<WorkspaceId>;
  /** Method and path of every call since the last time this was asked. */
  takeCalls(): readonly string[];
}

/** Puts people on a server, one of them with a session from long ago. */
export async function createStage(server: ContractServer): Promise<Stage> {
  const ids = await createPeople(server);
  let calls: string[] = [];
  const client: Stage['client'] = (auth, onTheWay = (request) => request) =>
    createGlimpseClient({
      baseUrl: server.url,
      auth,
      retry: { retries: 0 },
      fetch(input, init) {
        const request = new Request(input, init);
        calls.push(`${request.method} ${new URL(request.url).pathname}`);
        return fetch(onTheWay(request));
      },
    });

  const emailOf = (person: PersonName): string => `${person}@contract.example`;
  const signIn = async (person: PersonName): Promise<string> => {
    const anyone = createGlimpseClient({ baseUrl: server.url, auth: { kind: 'none' } });
    return (await anyone.session.create({ email: emailOf(person), password: PASSWORD })).token;
  };

  const expired = client({ kind: 'token', token: await signIn('bea') });
  server.clock.turn(400 * DAY_MS);
  const clients = new Map<Caller, GlimpseClient>([
    ['nobody', client({ kind: 'none' })],
    ['expired', expired],
    ['operator', client({ kind: 'apiKey', key: OPERATOR_KEY })],
  ]);
  for (const person of Object.keys(ids) as PersonName[]) {
    // Cases turn the clock by days, so sessions end on the way.
    const auth = {
      kind: 'token',
      token: await signIn(person),
      renew: () => signIn(person),
    } as const;
    clients.set(person, client(auth));
  }

  return {
    server,
    ids,
    client,
    signIn,
    emailOf,
    as(caller) {
      const found = clients.get(caller);
      if (found === undefined) throw new Error(`Nobody is called ${caller}.`);
      return found;
    },
    createWorkspace: (options) => createWorkspace(server, ids, options),
    takeCalls() {
      const taken = calls;
      calls = [];
      return taken;
    },
  };
}

async function createPeople(server: ContractServer): Promise<Record<PersonName, UserId>> {
  const passwordHash = await server.hashPassword(PASSWORD);
  const create = async (name: PersonName): Promise<UserId> => {
    const id = userIdSchema.parse(newId(random));
    await server.storage.transaction(({ users }) =>
      users.save({
        id,
        name,
        email: `${name}@contract.example`,
        passwordHash,
        timeZone: 'Europe/Berlin',
        status: 'ACTIVE',
        createdAt: server.clock.now(),
      }),
    );
    return id;
  };
  return {
    owner: await create('owner'),
    bea: await create('bea'),
    dan: await create('dan'),
    sam: await create('sam'),
  };
}

async function createWorkspace(
  { storage, clock }: ContractServer,
  ids: Readonly<Record<PersonName, UserId>>,
  { plan = 'PRO', trialStartedAt = null }: Parameters<Stage['createWorkspace']>[0] = {},
): Promise<WorkspaceId> {
  const workspaceId = workspaceIdSchema.parse(newId(random));
  const now = clock.now();
  await storage.transaction(async ({ workspaces, memberships, policies }) => {
    await workspaces.save({
      id: workspaceId,
      name: 'Northlight',
      plan,
      earlierPlans: [],
      trialStartedAt,
      createdAt: now,
    });
    for (const [person, role] of Object.entries(ROLES) as [PersonName, Role][]) {
      const member = { workspaceId, userId: ids[person], role, joinedAt: now };
      await memberships.save({ ...member, status: 'ACTIVE', alwaysObscureSince: null });
    }
    for (const version of initialPolicyHistory(now)) {
      await policies.add({ ...version, workspaceId, changedBy: null });
    }
  });
  return workspaceId;
}
