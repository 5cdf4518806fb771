import { GlimpseProvider, type HostActions } from '@glimpse/react';
import { createGlimpseClient } from '@glimpse/core/client';
import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useMemo, useState, type ReactNode } from 'react';
import type { HostEnvironment } from '../environment/HostEnvironment.js';
import { navigate } from '../navigation/useRoute.js';
import { LoadFailure } from '../shell/LoadFailure.js';
import { HostContext, type Host } from './useHost.js';
import { readMembership } from './readMembership.js';

/** Ways out of the kit into Daybook. */
const openAbout = () => navigate({ page: 'about' });
const KIT_ACTIONS: HostActions = {
  openSettings: () => navigate({ page: 'settings' }),
  getApp: openAbout,
  whatIsRecorded: openAbout,
  howItWorks: openAbout,
};

/** Finds out who is signed in and where, then hands it to all that stands inside, the kit included. */
export function WorkspaceGate({ environment, token, onSignedOut, children }: WorkspaceGateProps) {
  const { baseUrl } = environment;
  const queryClient = useQueryClient();
  const [client] = useState(() => createGlimpseClient({ baseUrl, auth: { kind: 'token', token } }));
  const membership = useQuery({
    queryKey: ['daybook', 'membership'],
    queryFn: ({ signal }) => readMembership(client, signal),
    staleTime: Infinity,
  });
  const host = useMemo((): Host | null => {
    if (!membership.data) return null;
    const signOut = () => {
      // Whatever the server says to it, the token is forgotten here.
      void client.session.end().catch(() => undefined);
      onSignedOut();
    };
    return { environment, client, ...membership.data, signOut };
  }, [environment, client, membership.data, onSignedOut]);

  if (membership.isError)
    return <LoadFailure error={membership.error} onRetry={() => void membership.refetch()} />;
  if (!host) return <p className="loading">Loading…</p>;
  return (
    <HostContext value={host}>
      <GlimpseProvider
        client={client}
        workspaceId={host.workspace.id}
        workspaceName={host.workspace.name}
        viewer={{ userId: host.user.id, role: host.role }}
        timeZone={environment.timeZone}
        locale={environment.locale}
        clock={environment.clock}
        queryClient={queryClient}
        actions={KIT_ACTIONS}
      >
        {children}
      </GlimpseProvider>
    </HostContext>
  );
}

export interface WorkspaceGateProps {
  environment: HostEnvironment;
  /** The session's token. */
  token: string;
  /** Called once the person wants to leave. */
  onSignedOut: () => void;
  children: ReactNode;
}
