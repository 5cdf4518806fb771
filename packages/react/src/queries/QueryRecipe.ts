import type { QueryKey } from '@tanstack/react-query';

/**
 * Options for one query, the same for `useQuery`, `useSuspenseQuery`, `prefetchQuery` and
 * `ensureQueryData`. Written out, so that no type of React Query's core is needed to read it.
 */
export interface QueryRecipe<Data> {
  queryKey: QueryKey;
  queryFn: (context: { signal: AbortSignal }) => Promise<Data>;
  /** Milliseconds for which the answer counts as fresh. */
  staleTime: number;
  /** The client tries again by itself. */
  retry: false;
}

/** Options for a query that comes page by page, for `useInfiniteQuery` and `prefetchInfiniteQuery`. */
export interface PagedRecipe<Page> {
  queryKey: QueryKey;
  queryFn: (context: { signal: AbortSignal; pageParam: string | undefined }) => Promise<Page>;
  initialPageParam: string | undefined;
  getNextPageParam: (page: Page) => string | undefined;
  staleTime: number;
  retry: false;
}

/** Events tell of most changes at once; this is for those that were missed. Milliseconds. */
export const FRESH_MS = 30_000;
