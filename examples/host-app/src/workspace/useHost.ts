import type { Role, User, Workspace } from '@glimpse/core';
import type { GlimpseClient } from '@glimpse/core/client';
import { createContext, useContext } from 'react';
import type { HostEnvironment } from '../environment/HostEnvironment.js';

/** Who is here, in which workspace, and how to reach the server. */
export interface Host {
  readonly environment: HostEnvironment;
  readonly client: GlimpseClient;
  readonly user: User;
  readonly workspace: Workspace;
  readonly role: Role;
  /** Ends the session. */
  readonly signOut: () => void;
}

export const HostContext = createContext<Host | null>(null);

/** The {@link Host} of the page. */
export function useHost(): Host {
  const host = useContext(HostContext);
  if (!host) throw new Error('host-app: useHost() was called outside of <WorkspaceGate>.');
  return host;
}
