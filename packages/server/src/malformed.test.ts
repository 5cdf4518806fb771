import { API_BASE, contract, type Problem, type RouteName } from '@glimpse/core';
import { beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { createWorld, OPERATOR_KEY, type World } from './test/createWorld.js';
import { drawPicture } from './test/uploads.js';
import { routeRequests } from './test/routeRequests.js';
import { seedPeople } from './test/seedPeople.js';

/** Few per route in every run; `prove/malformed.ts` asks for many. */
const REQUESTS_PER_ROUTE = Number(process.env['GLIMPSE_MALFORMED_REQUESTS'] ?? 60);
const SEED = 20261119;

/** Numbers from 0 to 1 that are the same in every run. */
function seededRandom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}

const TEXTS = [
  '',
  ' ',
  '%',
  '%00',
  '%2e%2e',
  '\u0000',
  'null',
  '-1',
  '1e400',
  '9007199254740993',
  '2026-02-30',
  '9999-12-31',
  '0000-01-01',
  '2026-11-19T25:00:00Z',
  '0000-01-01T00:00:00Z',
  '9999-12-31T23:59:59.999Z',
  'Etc/GMT+99',
  "' OR 1=1 --",
  '<script>',
  '😀'.repeat(50),
  'x'.repeat(5000),
  '__proto__',
  'constructor',
];
const VALUES: readonly unknown[] = [
  null,
  true,
  -1,
  1.5,
  1e308,
  [],
  [[[[[]]]]],
  {},
  { __proto__: { isAdmin: true } },
  ...TEXTS,
];

describe('malformed requests', () => {
  let world: World;
  let picture: Uint8Array;
  beforeAll(async () => {
    picture = await drawPicture();
  });
  beforeEach(async () => {
    world = await createWorld({
      limits: {
        caller: { capacity: 1e9, perSecond: 1e9 },
        operator: { capacity: 1e9, perSecond: 1e9 },
        address: { capacity: 1e9, perSecond: 1e9 },
        signIn: { capacity: 1e9, perSecond: 1e9 },
      },
    });
    await seedPeople(world.dependencies, picture);
  });

  it.each(Object.keys(contract) as RouteName[])(
    'never make %s fail or hang',
    async (name) => {
      const random = seededRandom(SEED);
      for (let count = 0; count < REQUESTS_PER_ROUTE; count += 1) {
        const { path, init } = await malformed(name, random);
        const response = await world.app.request(path, init);
        const told = `${init.method} ${path} ${typeof init.body === 'string' ? init.body : ''}`;
        expect(response.status, told.slice(0, 400)).toBeLessThan(500);
        if (response.status < 400) await response.body?.cancel();
        else expect(((await response.json()) as Problem).code).toBeTruthy();
      }
    },
    1_800_000,
  );

  async function malformed(name: RouteName, random: () => number) {
    const pick = <Item>(items: readonly Item[]): Item =>
      items[Math.floor(random() * items.length)] as Item;
    const request = await routeRequests[name].request({ workspace: 'w1', owner: 'olga' }, world);
    const init: RequestInit & { method: string } = {
      method: contract[name].method,
      headers: {
        ...credentialsOf(name),
        'last-event-id': pick(['', '-1', '1e9', 'x'.repeat(500), '99999999999999999999']),
      },
    };
    if (request.body !== undefined) init.body = spoil(request.body, pick);
    return { path: API_BASE + spoilPath(request.path, pick), init };
  }
});

/** Of someone who gets past the door of the route, so that what is behind it is tried. */
function credentialsOf(name: RouteName): Record<string, string> {
  return contract[name].access === 'operator'
    ? { 'x-api-key': OPERATOR_KEY }
    : { authorization: 'Bearer token-of-olga' };
}

type Pick = <Item>(items: readonly Item[]) => Item;

/** Puts something else into one part of the path or of the query, or leaves it as it is. */
function spoilPath(path: string, pick: Pick): string {
  const [place = '', query = ''] = path.split('?');
  const parts = place.split('/');
  const index = pick([...parts.keys()].slice(2));
  if (index !== undefined && pick([true, false])) parts[index] = encodeURIComponent(pick(TEXTS));
  const pairs = query.split('&').map((pair) => {
    const [name = ''] = pair.split('=');
    return name !== '' && pick([true, false]) ? `${name}=${encodeURIComponent(pick(TEXTS))}` : pair;
  });
  const extra = pick(['page', 'page-size', 'cursor', 'limit', 'status', 'start', 'in-progress']);
  return `${parts.join('/')}?${pairs.join('&')}&${extra}=${encodeURIComponent(pick(TEXTS))}`;
}

/** Breaks a body: its syntax, its kind, or one of its fields. */
function spoil(body: unknown, pick: Pick): BodyInit {
  if (body instanceof FormData) return spoilForm(body, pick);
  const text = JSON.stringify(body);
  const fields = Object.keys(body as object);
  switch (pick(['cut', 'other', 'field', 'field', 'field'])) {
    case 'cut':
      return text.slice(0, -1);
    case 'other':
      return JSON.stringify(pick(VALUES)) ?? '';
    default:
      return JSON.stringify({ ...(body as object), [pick(fields) ?? 'start']: pick(VALUES) });
  }
}

function spoilForm(form: FormData, pick: Pick): FormData {
  const name = pick(['metadata', 'image']);
  const spoilt = new FormData();
  for (const [key, value] of form) if (key !== name) spoilt.append(key, value);
  const bytes = pick([
    '',
    '{',
    '[]',
    'null',
    'RIFF\u0004\u0000\u0000\u0000WEBP',
    '\u00ff\u00d8',
    '{"captureId":{}}',
  ]);
  if (pick([true, false])) spoilt.append(name, new Blob([bytes]));
  else spoilt.append(name, bytes);
  return spoilt;
}
