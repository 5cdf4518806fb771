import { describe, expect, it } from 'vitest';
import { contract, type RouteName } from './contract.js';
import { COMMON_ERRORS, type RouteSpec } from './route.js';
import { MAX_SELECTION } from './screenshotRoutes.js';

const ROUTES = Object.entries(contract) as [RouteName, RouteSpec][];

/** The routes for which something does not hold, so that a failure names them. */
function routesWhere(wrong: (route: RouteSpec) => boolean): RouteName[] {
  return ROUTES.filter(([, route]) => wrong(route)).map(([name]) => name);
}

function namesIn(path: string): string[] {
  return [...path.matchAll(/\{(\w+)\}/g)].map(([, name = '']) => name);
}

function shapeOf(schema: RouteSpec['params']): string[] {
  return schema === undefined ? [] : Object.keys(schema._zod.def.shape);
}

describe('the contract', () => {
  it('has no two routes under one method and path', () => {
    const places = ROUTES.map(
      ([, { method, path }]) => `${method} ${path.replace(/\{\w+\}/g, '{}')}`,
    );
    expect(places.filter((place, index) => places.indexOf(place) !== index)).toEqual([]);
  });

  it('describes exactly the names in each path', () => {
    const wrong = routesWhere(
      ({ path, params }) => namesIn(path).sort().join() !== shapeOf(params).sort().join(),
    );
    expect(wrong).toEqual([]);
  });

  it('V2 puts everything about a workspace below that workspace', () => {
    const scoped = routesWhere(
      ({ access, path }) =>
        (access === 'member' || access === 'admin') &&
        !path.startsWith('/workspaces/{workspaceId}/'),
    );
    expect(scoped).toEqual([]);
  });

  it('V2 lets every route that needs a person say that nobody is signed in', () => {
    const silent = routesWhere(
      ({ access, errors }) => access !== 'anyone' && !errors.includes('unauthenticated'),
    );
    expect(silent).toEqual([]);
  });

  it('V2 lets every route of a workspace say that there is no such thing', () => {
    const silent = routesWhere(
      ({ access, errors }) =>
        (access === 'member' || access === 'admin') && !errors.includes('not_found'),
    );
    expect(silent).toEqual([]);
  });

  it('lets every route for admins refuse those who are none', () => {
    const silent = routesWhere(
      ({ access, errors }) => access === 'admin' && !errors.includes('forbidden'),
    );
    expect(silent).toEqual([]);
  });

  it('declares no code twice, nor one that any route may answer', () => {
    const double = routesWhere(({ errors }) => new Set(errors).size !== errors.length);
    const common = routesWhere(({ errors }) =>
      errors.some((code) => includes(COMMON_ERRORS, code)),
    );
    expect({ double, common }).toEqual({ double: [], common: [] });
  });

  it('lets a client repeat every read and every PUT', () => {
    const wrong = routesWhere(({ method, idempotent }) => /GET|PUT/.test(method) && !idempotent);
    expect(wrong).toEqual([]);
  });

  it('reads no body with GET, and says in a sentence what each route does', () => {
    expect(routesWhere(({ method, body }) => method === 'GET' && body !== undefined)).toEqual([]);
    expect(routesWhere(({ summary }) => !/^[A-Z].{10,100}[^.]$/.test(summary))).toEqual([]);
  });

  it('L1 has no route that takes what applications or websites a person used', () => {
    const words = /app(lication)?s?\b|website|url|track(er|ing)|idle|keyboard|mouse/i;
    expect(routesWhere(({ path }) => words.test(path))).toEqual([]);
  });
});

describe('a selection of screenshots', () => {
  const { body } = contract.planDeletion;
  const question = (count: number) => ({
    screenshotIds: Array.from({ length: count }, (_, index) => `s${index}`),
    timeZone: 'UTC',
  });

  it('D2 may be a whole day of two displays, and no more', () => {
    expect(body.safeParse(question(MAX_SELECTION)).success).toBe(true);
    expect(body.safeParse(question(MAX_SELECTION + 1)).success).toBe(false);
    expect(body.safeParse(question(0)).success).toBe(false);
  });
});

describe('paging', () => {
  const { query } = contract.listTimeEntries;

  it('counts pages from 1, 50 entries each, up to 1000', () => {
    expect(query.parse({})).toEqual({ page: 1, 'page-size': 50 });
    expect(query.parse({ page: '3', 'page-size': '1000' })).toEqual({ page: 3, 'page-size': 1000 });
  });

  it.each([{ page: '0' }, { page: '1.5' }, { page: 'x' }, { 'page-size': '1001' }])(
    'refuses %o',
    (wrong) => {
      expect(query.safeParse(wrong).success).toBe(false);
    },
  );
});

function includes(list: readonly string[], code: string): boolean {
  return list.includes(code);
}
