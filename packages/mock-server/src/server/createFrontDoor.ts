import { API_BASE, type RouteName } from '@glimpse/core';
import { answerWithFault } from '../fault/answerWithFault.js';
import type { FaultBoard } from '../fault/createFaultBoard.js';
import { createRouteFinder } from '../handler/createRouteFinder.js';
import type { Answering } from '../handler/forwardTo.js';
import type { RouteOverride } from './MockServer.js';

/** Stands before the app: a fault or an override answers first, the app otherwise. */
export interface FrontDoor {
  fetch(request: Request): Promise<Response>;
  /** Answers one route by hand; what it answers takes that back. */
  override(route: RouteName, answer: RouteOverride): () => void;
}

/** A {@link FrontDoor} before `app`. */
export function createFrontDoor(app: Answering, faults: FaultBoard): FrontDoor {
  const findRoute = createRouteFinder();
  const overrides = new Map<RouteName, RouteOverride>();
  return {
    async fetch(incoming) {
      const request = atTheRoot(incoming);
      const { pathname } = new URL(request.url);
      const route = findRoute(request.method, pathname);
      for (const fault of faults.strike(route?.name)) {
        const answer = await answerWithFault(fault, pathname);
        if (answer) return answer;
      }
      const override = route && overrides.get(route.name);
      const answer = override && (await override({ request, params: route.params }));
      return answer ?? app.fetch(request);
    },
    override(route, answer) {
      overrides.set(route, answer);
      return () => {
        if (overrides.get(route) === answer) overrides.delete(route);
      };
    },
  };
}

/** The call as if the API lay at the root of its host: a base address may have a path. */
function atTheRoot(request: Request): Request {
  const url = new URL(request.url);
  const start = url.pathname.indexOf(`${API_BASE}/`);
  if (start <= 0) return request;
  return new Request(new URL(url.pathname.slice(start) + url.search, url.origin), request);
}
