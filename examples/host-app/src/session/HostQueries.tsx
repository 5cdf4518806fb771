import { isGlimpseError } from '@glimpse/core';
import { MutationCache, QueryCache, QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { useState, type ReactNode } from 'react';

/** The cache of everything that is read from the server, for one session. */
export function HostQueries({ onSessionLost, children }: HostQueriesProps) {
  const [queries] = useState(() => createQueries(onSessionLost));
  return <QueryClientProvider client={queries}>{children}</QueryClientProvider>;
}

export interface HostQueriesProps {
  /** Called when the server no longer knows the session; the first one given is kept. */
  onSessionLost: () => void;
  children: ReactNode;
}

function createQueries(onSessionLost: () => void): QueryClient {
  function onError(error: unknown) {
    if (isGlimpseError(error) && isLost(error.code)) onSessionLost();
  }
  return new QueryClient({
    queryCache: new QueryCache({ onError }),
    mutationCache: new MutationCache({ onError }),
    // The client tries again by itself, as far as that is safe.
    defaultOptions: { queries: { retry: false, staleTime: 10_000 } },
  });
}

function isLost(code: string): boolean {
  return code === 'session_expired' || code === 'unauthenticated';
}
