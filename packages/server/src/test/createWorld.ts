import type { Problem } from '@glimpse/core';
import { createMemoryDependencies } from '../adapters/memory/createMemoryDependencies.js';
import type { Dependencies } from '../app/App.js';
import type { AppSettings } from '../app/AppSettings.js';
import { sha256Hex } from '../bytes/sha256.js';
import { createApp, type GlimpseApp } from '../createApp.js';
import { idOf, membershipRow, NINE, userRow, workspaceRow } from '../testing/storedRows.js';

export const SECOND = 1000;
export const MINUTE = 60 * SECOND;
export const HOUR = 60 * MINUTE;
export const DAY_MS = 24 * HOUR;
export { NINE };

/** Who there is: an owner, an admin and two members of `w1`, the owner of `w2`, and someone of neither. */
export const PEOPLE = ['olga', 'adam', 'mia', 'otto', 'zoe', 'nils'] as const;
export type PersonName = (typeof PEOPLE)[number];
const ROLES = { olga: 'owner', adam: 'admin', mia: 'member', otto: 'member' } as const;
export const OPERATOR_KEY = 'operator-key-of-the-tests-0123456789';

/** An answer, its body parsed as what it is. */
export interface Reply<Body = unknown> {
  readonly status: number;
  readonly headers: Headers;
  readonly body: Body;
}

export interface World {
  readonly app: GlimpseApp;
  readonly dependencies: Dependencies;
  /** Turn it by writing `now`. */
  readonly clock: { now: number };
  /** Calls a route as somebody; null is nobody. */
  call<Body = Problem>(
    as: PersonName | 'operator' | null,
    method: string,
    path: string,
    body?: unknown,
    headers?: Record<string, string>,
  ): Promise<Reply<Body>>;
}

/** The app with people in it, the clock at nine; over memory, or over the storage that is given. */
export async function createWorld(
  settings: Partial<AppSettings> = {},
  kept: Partial<Pick<Dependencies, 'storage' | 'blobs'>> = {},
): Promise<World> {
  const clock = { now: NINE };
  const inMemory = createMemoryDependencies({ clock: { now: () => clock.now } });
  const dependencies = { ...inMemory, ...kept };
  await people(dependencies);
  const app = createApp(dependencies, {
    verifyReplies: true,
    operatorKeys: [OPERATOR_KEY],
    ...settings,
  });
  return {
    app,
    dependencies,
    clock,
    call: async (as, method, path, body, headers) => {
      const form = body instanceof FormData;
      const response = await app.request(`/api/v1${path}`, {
        method,
        headers: {
          ...credentialsOf(as),
          ...(body === undefined || form ? {} : { 'content-type': 'application/json' }),
          ...headers,
        },
        ...(body === undefined ? {} : { body: form ? body : JSON.stringify(body) }),
      });
      return { status: response.status, headers: response.headers, body: await read(response) };
    },
  };
}

async function read<Body>(response: Response): Promise<Body> {
  const contentType = response.headers.get('content-type') ?? '';
  if (contentType.startsWith('text/event-stream')) await response.body?.cancel();
  const isJson = contentType.includes('json');
  return (isJson ? await response.json() : undefined) as Body;
}

function credentialsOf(as: PersonName | 'operator' | null): Record<string, string> {
  if (as === null) return {};
  return as === 'operator'
    ? { 'x-api-key': OPERATOR_KEY }
    : { authorization: `Bearer ${tokenOf(as)}` };
}

function tokenOf(person: PersonName): string {
  return `token-of-${person}`;
}

async function people({ storage }: Dependencies): Promise<void> {
  const hashes = await Promise.all(PEOPLE.map((name) => sha256Hex(tokenOf(name))));
  await storage.transaction(async (tx) => {
    await tx.workspaces.save(workspaceRow('w1', { createdAt: NINE - DAY_MS }));
    await tx.workspaces.save(workspaceRow('w2', { createdAt: NINE - DAY_MS }));
    for (const [index, name] of PEOPLE.entries()) {
      await tx.users.save(userRow(name, { name: name[0]?.toUpperCase() + name.slice(1) }));
      await tx.sessions.insert({
        tokenHash: hashes[index] ?? '',
        userId: idOf(name),
        createdAt: NINE,
        expiresAt: NINE + 400 * DAY_MS,
        revokedAt: null,
      });
    }
    for (const [name, role] of Object.entries(ROLES))
      await tx.memberships.save(membershipRow('w1', name, { role }));
    await tx.memberships.save(membershipRow('w2', 'zoe', { role: 'owner' }));
    await tx.projects.save({
      workspaceId: idOf('w1'),
      id: idOf('p1'),
      name: 'Website',
      color: '#2277cc',
    });
  });
}
