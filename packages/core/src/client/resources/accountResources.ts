import type { Credentials, Session, User } from '../../account/account.js';
import type { ApiKey, NewApiKey } from '../../account/apiKey.js';
import type { Member, MemberStatus } from '../../member/member.js';
import type { Project } from '../../time-entry/timeEntry.js';
import type { Workspace } from '../../workspace/workspace.js';
import type { CallOptions } from '../transport/ClientOptions.js';
import type { Transport } from '../transport/Transport.js';
import { collectPages, numberedPages } from './pages.js';

const PAGE_SIZE = 200;

/** Signing in and out. */
export function sessionResource(transport: Transport) {
  return {
    /**
     * Signs in. Errors: `credentials_invalid`, `rate_limited`.
     *
     * @example
     * const { token } = await client.session.create({ email: 'bea@northlight.test', password });
     */
    create: async (credentials: Credentials, options?: CallOptions): Promise<Session> =>
      (await transport.call('createSession', { body: credentials }, options)).reply,
    /** Ends the session that makes the call; its token is worthless from then on. */
    end: async (options?: CallOptions): Promise<void> =>
      void (await transport.call('endSession', {}, options)),
    /** Ends every session of the caller, this one too: for when a token may have been stolen. */
    endAll: async (options?: CallOptions): Promise<void> =>
      void (await transport.call('endAllSessions', {}, options)),
  };
}

/** The caller's account. */
export function userResource(transport: Transport) {
  return {
    /** Who is calling, with the workspace and time zone to begin with. */
    get: async (options?: CallOptions): Promise<User> =>
      (await transport.call('getUser', {}, options)).reply,
    /**
     * Deletes the account with all its screenshots everywhere; there is no undo. `email` is its own
     * address, as a person types it to confirm. Errors: `forbidden` for the only owner of a workspace
     * that others are in.
     */
    delete: async ({ email }: { email: string }, options?: CallOptions): Promise<void> =>
      void (await transport.call('deleteAccount', { body: { email } }, options)),
  };
}

/** The caller's keys for programs. */
export function apiKeysResource(transport: Transport) {
  return {
    /** Every key, revoked ones too, oldest first; never the keys themselves. */
    list: async (options?: CallOptions): Promise<ApiKey[]> =>
      (await transport.call('listApiKeys', {}, options)).reply,
    /** Makes a key; `key` of the reply is shown this once. */
    create: async ({ name }: { name: string }, options?: CallOptions): Promise<NewApiKey> =>
      (await transport.call('createApiKey', { body: { name } }, options)).reply,
    /** Revokes a key at once. Errors: `not_found`. */
    revoke: async ({ apiKeyId }: { apiKeyId: string }, options?: CallOptions): Promise<void> =>
      void (await transport.call('revokeApiKey', { params: { apiKeyId } }, options)),
  };
}

/** The caller's workspaces. */
export function workspacesResource(transport: Transport) {
  return {
    /** Every workspace the caller is a member of. */
    list: async (options?: CallOptions): Promise<Workspace[]> =>
      (await transport.call('listWorkspaces', {}, options)).reply,
    /**
     * Deletes a workspace with everything in it, as its owner; there is no undo. `name` is its own
     * name, as a person types it to confirm. Errors: `forbidden`, `not_found`.
     */
    delete: async (
      { workspaceId, name }: { workspaceId: string; name: string },
      options?: CallOptions,
    ): Promise<void> =>
      void (await transport.call(
        'deleteWorkspace',
        { params: { workspaceId }, body: { name } },
        options,
      )),
  };
}

/** The members of a workspace; a regular member sees themselves alone (V2). */
export function membersResource(transport: Transport) {
  /** Pages of members in order of name. */
  function list(
    input: {
      workspaceId: string;
      name?: string | undefined;
      status?: MemberStatus | undefined;
      pageSize?: number | undefined;
    },
    options?: CallOptions,
  ): AsyncGenerator<readonly Member[]> {
    const { workspaceId, pageSize = PAGE_SIZE, ...filter } = input;
    return numberedPages(pageSize, (page) =>
      transport.call(
        'listUsers',
        { params: { workspaceId }, query: { ...filter, page, 'page-size': pageSize } },
        options,
      ),
    );
  }
  return {
    /** Pages of members in order of name; `name` filters by a part of it, `status` by whether they are active. */
    list,
    /** Every member at once. */
    all: (input: Parameters<typeof list>[0], options?: CallOptions): Promise<Member[]> =>
      collectPages(list(input, options)),
  };
}

/** The projects of a workspace. */
export function projectsResource(transport: Transport) {
  return {
    /** Every project. */
    all: ({ workspaceId }: { workspaceId: string }, options?: CallOptions): Promise<Project[]> =>
      collectPages(
        numberedPages(PAGE_SIZE, (page) =>
          transport.call(
            'listProjects',
            { params: { workspaceId }, query: { page, 'page-size': PAGE_SIZE } },
            options,
          ),
        ),
      ),
  };
}
