import { userIdSchema, type UserId, type WorkspaceId } from '@glimpse/core';
import * as z from 'zod/mini';
import type { App } from '../app/App.js';
import { refuse } from '../app/refuse.js';
import { equalInConstantTime } from '../bytes/equalInConstantTime.js';
import type { Repositories } from '../ports/index.js';
import type { Credential, PersonCaller, Place } from './Caller.js';

/** How long a key's `last used` may lag behind: it is not written at every call. */
const LAST_USED_LAG_MS = 60_000;

/** Three parts of base64url: a token of the host's. Ours have no dots. */
const JWT = /^[\w-]+\.[\w-]+\.[\w-]+$/;

/** A person, and where they want to go: read in one view, since every call asks for both. */
export interface PersonAtDoor extends PersonCaller {
  readonly place: Place | undefined;
}

/**
 * The person behind `X-Api-Key` or `Authorization: Bearer`, with the workspace of the path if there
 * is one.
 *
 * @throws unauthenticated without valid credentials, session_expired for a session that has ended
 */
export async function authenticate(
  app: App,
  headers: Headers,
  workspaceId: WorkspaceId | undefined,
): Promise<PersonAtDoor> {
  const apiKey = headers.get('x-api-key');
  const token = bearerToken(headers);
  if (apiKey !== null) return byApiKey(app, apiKey, workspaceId);
  if (token === undefined) throw refuse('unauthenticated');
  const read = JWT.test(token) ? byHostToken : bySession;
  return read(app, token, workspaceId);
}

/** The user, with what `admit` asks about them. */
async function readPerson(r: Repositories, userId: UserId, workspaceId: WorkspaceId | undefined) {
  const user = await r.users.get(userId);
  if (workspaceId === undefined) return { user, place: undefined };
  const member = await r.memberships.get({ workspaceId, userId });
  return { user, place: { member, workspace: await r.workspaces.get(workspaceId) } };
}

/** Whether the call carries one of the operator's keys. */
export async function isOperator(app: App, headers: Headers): Promise<boolean> {
  const key = headers.get('x-api-key') ?? bearerToken(headers);
  if (key === undefined) return false;
  const hash = await app.sha256(key);
  const known = await Promise.all(app.settings.operatorKeys.map(app.sha256));
  return known.filter((one) => equalInConstantTime(one, hash)).length > 0;
}

function bearerToken(headers: Headers): string | undefined {
  return /^Bearer ([\x21-\x7e]{1,4096})$/i.exec(headers.get('authorization') ?? '')?.[1];
}

async function bySession(
  app: App,
  token: string,
  workspaceId: WorkspaceId | undefined,
): Promise<PersonAtDoor> {
  const tokenHash = await app.sha256(token);
  const found = await app.storage.read(async (r) => {
    const session = await r.sessions.find(tokenHash);
    return session && { session, ...(await readPerson(r, session.userId, workspaceId)) };
  });
  if (!found?.user || found.user.status !== 'ACTIVE') throw refuse('unauthenticated');
  const { session, user, place } = found;
  if (session.revokedAt !== null || session.expiresAt <= app.clock.now())
    throw refuse('session_expired');
  return { user, place, credential: { kind: 'session', tokenHash } };
}

async function byHostToken(
  app: App,
  token: string,
  workspaceId: WorkspaceId | undefined,
): Promise<PersonAtDoor> {
  const found = await app.hostTokens?.verify(token);
  if (!found?.valid) throw refuse(found?.isExpired ? 'session_expired' : 'unauthenticated');
  const { success, data: userId } = z.safeParse(userIdSchema, found.userId);
  if (!success) throw refuse('unauthenticated');
  const { user, place } = await app.storage.read((r) => readPerson(r, userId, workspaceId));
  if (user?.status !== 'ACTIVE') throw refuse('unauthenticated');
  return { user, place, credential: { kind: 'hostToken', expiresAt: found.expiresAt } };
}

async function byApiKey(
  app: App,
  key: string,
  workspaceId: WorkspaceId | undefined,
): Promise<PersonAtDoor> {
  const keyHash = await app.sha256(key);
  const now = app.clock.now();
  const found = await app.storage.read(async (r) => {
    const known = await r.apiKeys.find(keyHash);
    return known && { known, ...(await readPerson(r, known.userId, workspaceId)) };
  });
  if (!found?.user || found.user.status !== 'ACTIVE' || found.known.revokedAt !== null)
    throw refuse('unauthenticated');
  const { known, user, place } = found;
  if (known.lastUsedAt === null || now - known.lastUsedAt > LAST_USED_LAG_MS)
    await app.storage.transaction((tx) => tx.apiKeys.markUsed(keyHash, now));
  return { user, place, credential: { kind: 'apiKey', id: known.id } };
}

/** Whether the credential still holds: asked again while a stream is open. */
export async function stillHolds(
  repositories: Repositories,
  credential: Credential,
  userId: UserId,
  now: number,
): Promise<boolean> {
  if (credential.kind === 'session') {
    const session = await repositories.sessions.find(credential.tokenHash);
    return session?.revokedAt === null && session.expiresAt > now;
  }
  if (credential.kind === 'hostToken') return credential.expiresAt > now;
  const keys = await repositories.apiKeys.list(userId);
  return keys.some(({ id, revokedAt }) => id === credential.id && revokedAt === null);
}
