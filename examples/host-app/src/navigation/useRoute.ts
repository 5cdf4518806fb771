import { useMemo, useSyncExternalStore } from 'react';
import { parseRoute, routePath, type Route } from './route.js';

/** The place that the address bar names just now. */
export function useRoute(): Route {
  const address = useSyncExternalStore(subscribe, readAddress);
  return useMemo(() => {
    const { pathname, search } = new URL(address, 'http://host');
    return parseRoute({ pathname, search });
  }, [address]);
}

/** Goes to a place and adds it to the history. */
export function navigate(route: Route): void {
  history.pushState(null, '', routePath(route));
  dispatchEvent(new PopStateEvent('popstate'));
}

function subscribe(onChange: () => void): () => void {
  addEventListener('popstate', onChange);
  return () => removeEventListener('popstate', onChange);
}

function readAddress(): string {
  return location.pathname + location.search;
}
