import { API_BASE, contract, type RouteName } from '@glimpse/core';

/** A route of the contract with the values of its path. */
export interface FoundRoute {
  readonly name: RouteName;
  readonly params: Readonly<Record<string, string>>;
}

/** Names the route that a call means; undefined when the contract has none. */
export function createRouteFinder(): (method: string, pathname: string) => FoundRoute | undefined {
  const routes = (Object.keys(contract) as RouteName[]).map((name) => ({
    name,
    method: contract[name].method,
    pattern: patternOf(contract[name].path),
  }));
  return (method, pathname) => {
    for (const route of routes) {
      const groups = route.method === method && route.pattern.exec(pathname)?.groups;
      if (groups) return { name: route.name, params: groups };
    }
    return undefined;
  };
}

/** `/user/{userId}` as a pattern; a path without names has empty groups. */
function patternOf(path: string): RegExp {
  const source = path.replace(/\{(\w+)\}/g, '(?<$1>[^/]+)');
  return new RegExp(`^${API_BASE}${source}(?<_>)$`);
}
