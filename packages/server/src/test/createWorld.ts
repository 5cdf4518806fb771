import { cryptoRandom, newId, toInstant, type Obscure, type Problem } from '@glimpse/core';
import sharp from 'sharp';
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

/** The adam turns capturing on and these people are shown the notice; then a minute passes. */
export async function turnOn(
  world: World,
  shownTo: readonly PersonName[] = ['olga', 'adam', 'mia', 'otto'],
  changes: object = {},
): Promise<void> {
  const policy = await world.call<{ policy: { version: number } }>(
    'adam',
    'PATCH',
    '/workspaces/w1/screenshot-policy',
    { enabled: true, ...changes },
  );
  if (policy.status !== 200) throw new Error(`turning on answered ${policy.status}`);
  await showNotice(world, policy.body.policy.version, shownTo);
  world.clock.now += MINUTE;
}

export async function showNotice(
  world: World,
  version: number,
  shownTo: readonly PersonName[],
): Promise<void> {
  for (const person of shownTo) {
    await world.call(person, 'POST', `/workspaces/w1/notices/policy-${version}/shown`, {
      channel: 'web',
    });
  }
}

/** Starts a person's timer now; answers the entry's id. */
export async function startTimer(world: World, person: PersonName): Promise<string> {
  const entry = await world.call<{ id: string }>(person, 'POST', '/workspaces/w1/time-entries', {
    description: 'Reading',
    projectId: 'p1',
  });
  if (entry.status !== 201) throw new Error(`starting answered ${entry.status}`);
  return entry.body.id;
}

export async function stopTimer(world: World, person: PersonName): Promise<void> {
  const end = toInstant(world.clock.now);
  const path = `/workspaces/w1/user/${person}/time-entries`;
  const stopped = await world.call(person, 'PATCH', path, { end });
  if (stopped.status !== 200) throw new Error(`stopping answered ${stopped.status}`);
}

const random = cryptoRandom(crypto);

/** A real picture, different each time. */
export async function drawPicture(width = 480, height = 270): Promise<Uint8Array> {
  const [r = 0, g = 0, b = 0] = random.bytes(3);
  const image = sharp({ create: { width, height, channels: 3, background: { r, g, b } } });
  return new Uint8Array(await image.webp().toBuffer());
}

export interface UploadOptions {
  readonly timeEntryId: string;
  readonly screenshotId?: string;
  readonly captureId?: string;
  readonly at?: number;
  readonly windowIndex?: number;
  readonly display?: number;
  readonly displayCount?: number;
  readonly policyVersion?: number;
  readonly obscure?: Obscure;
  readonly picture?: Uint8Array;
  readonly sha256?: string;
  readonly deviceId?: string;
  readonly workspace?: string;
}

/** The body of an upload and its id. */
export async function uploadForm(
  world: World,
  options: UploadOptions,
): Promise<{ screenshotId: string; form: FormData }> {
  const picture = options.picture ?? (await drawPicture());
  const number = options.display ?? 1;
  const metadata = {
    captureId: options.captureId ?? newId(random),
    timeEntryId: options.timeEntryId,
    capturedAt: toInstant(options.at ?? world.clock.now),
    windowIndex: options.windowIndex ?? 0,
    policyVersion: options.policyVersion ?? 2,
    deviceId: options.deviceId ?? 'd1',
    display: { number, x: (number - 1) * 1920, y: 0, width: 1920, height: 1080, scale: 1 },
    displayCount: options.displayCount ?? 1,
    obscure: options.obscure ?? 'greek',
    sha256: options.sha256 ?? (await sha256Hex(picture)),
  };
  const form = new FormData();
  form.set('metadata', new Blob([JSON.stringify(metadata)], { type: 'application/json' }));
  form.set('image', new Blob([picture.slice()], { type: 'image/webp' }), 'image.webp');
  return { screenshotId: options.screenshotId ?? newId(random), form };
}

/** Uploads as a person; answers the reply and the id. */
export async function upload<Body = Problem>(
  world: World,
  person: PersonName,
  options: UploadOptions,
): Promise<Reply<Body> & { readonly screenshotId: string }> {
  const { screenshotId, form } = await uploadForm(world, options);
  const path = `/workspaces/${options.workspace ?? 'w1'}/screenshots/${screenshotId}`;
  return { ...(await world.call<Body>(person, 'PUT', path, form)), screenshotId };
}

/**
 * A person's stopped entry of an hour with a capture in each of these minutes; the clock stands at
 * its end. Answers the ids, screenshots in the order of the minutes.
 */
export async function trackedHour(
  world: World,
  person: PersonName,
  minutes: readonly number[],
): Promise<{ timeEntryId: string; screenshotIds: string[] }> {
  const startAt = world.clock.now;
  const timeEntryId = await startTimer(world, person);
  const screenshotIds: string[] = [];
  for (const minute of minutes) {
    world.clock.now = startAt + minute * MINUTE;
    const windowIndex = Math.floor(minute / 5);
    const sent = await upload(world, person, { timeEntryId, windowIndex });
    if (sent.status !== 201) throw new Error(`upload answered ${JSON.stringify(sent.body)}`);
    screenshotIds.push(sent.screenshotId);
  }
  world.clock.now = startAt + HOUR;
  await stopTimer(world, person);
  return { timeEntryId, screenshotIds };
}
