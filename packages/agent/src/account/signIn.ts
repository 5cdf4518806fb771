import { GlimpseError } from '@glimpse/core';
import { createGlimpseClient, type ClientAuth, type GlimpseClient } from '@glimpse/core/client';

import { fetchByHttp } from '../server-link/fetchByHttp.js';
import type { Account } from './account.js';

/** How a person proves who they are. */
export type SignInProof =
  | { readonly kind: 'password'; readonly email: string; readonly password: string }
  | { readonly kind: 'apiKey'; readonly key: string };

/** An account with its secret. */
export interface SignedIn {
  readonly account: Account;
  readonly secret: string;
}

/**
 * Signs in and finds the person's workspace.
 *
 * @throws GlimpseError `credentials_invalid`, `unauthenticated`, `network`; `not_found` without a workspace
 */
export async function signIn(
  serverUrl: string,
  proof: SignInProof,
  wantedWorkspaceId?: string,
): Promise<SignedIn> {
  const secret = await secretFrom(serverUrl, proof);
  const kind = proof.kind === 'password' ? 'token' : 'apiKey';
  const client = clientFor(serverUrl, kind, secret);
  const user = await client.user.get();
  const workspaces = await client.workspaces.list();
  const wanted = wantedWorkspaceId ?? user.activeWorkspace ?? user.defaultWorkspace;
  const workspace =
    workspaces.find(({ id }) => id === wanted) ??
    (wantedWorkspaceId === undefined ? workspaces[0] : undefined);
  if (workspace === undefined) {
    throw new GlimpseError(
      'not_found',
      `${user.email} is in no workspace${wantedWorkspaceId === undefined ? '' : ` "${wantedWorkspaceId}"`} on ${serverUrl}. Ask an admin for an invitation.`,
    );
  }
  const account: Account = {
    serverUrl,
    secret: kind,
    userId: user.id,
    name: user.name,
    email: user.email,
    workspaceId: workspace.id,
    workspaceName: workspace.name,
  };
  return { account, secret };
}

/** A client that acts for an account. @param renew gets a fresh token when the old one has ended */
export function clientFor(
  serverUrl: string,
  kind: Account['secret'],
  secret: string | (() => Promise<string>),
  renew?: () => Promise<string>,
): GlimpseClient {
  const auth: ClientAuth =
    kind === 'apiKey' && typeof secret === 'string'
      ? { kind: 'apiKey', key: secret }
      : { kind: 'token', token: secret, ...(renew && { renew }) };
  // The agent has its own patience; a client that tries for long would only delay what it learns.
  return createGlimpseClient({
    baseUrl: serverUrl,
    auth,
    fetch: fetchByHttp,
    retry: { retries: 1 },
  });
}

async function secretFrom(serverUrl: string, proof: SignInProof): Promise<string> {
  if (proof.kind === 'apiKey') return proof.key;
  const client = createGlimpseClient({
    baseUrl: serverUrl,
    auth: { kind: 'none' },
    fetch: fetchByHttp,
  });
  const { email, password } = proof;
  return (await client.session.create({ email, password })).token;
}
