import type { RouteInput } from '../../contract/routeTypes.js';
import type { Member } from '../../member/member.js';
import type { HostWorkspace } from '../../operator/hostRecords.js';
import type { Project, TimeEntry } from '../../time-entry/timeEntry.js';
import type { CallOptions } from '../transport/ClientOptions.js';
import type { Transport } from '../transport/Transport.js';
import { webhookMethods } from './webhookMethods.js';

type WorkspaceRef = { workspaceId: string };
type MemberRef = { workspaceId: string; userId: string };
type EntryRef = { workspaceId: string; timeEntryId: string };

/** What the host's back end does with its own key (`auth: { kind: 'apiKey', key }`), under its own ids. */
export function operatorResource(transport: Transport) {
  return {
    /** Makes a workspace, renames it or sets its plan. */
    upsertWorkspace: async (
      { workspaceId, ...body }: WorkspaceRef & RouteInput<'upsertWorkspace', 'body'>,
      options?: CallOptions,
    ): Promise<HostWorkspace> =>
      (await transport.call('upsertWorkspace', { params: { workspaceId }, body }, options)).reply,
    /** A workspace with its plan. */
    getWorkspace: async (params: WorkspaceRef, options?: CallOptions): Promise<HostWorkspace> =>
      (await transport.call('getWorkspace', { params }, options)).reply,
    /** Deletes a workspace with everything in it; there is no undo. */
    removeWorkspace: async (params: WorkspaceRef, options?: CallOptions): Promise<void> =>
      void (await transport.call('removeWorkspace', { params }, options)),
    /** Makes a person a member, or changes who they are and what they may do. */
    upsertMember: async (
      { workspaceId, userId, ...body }: MemberRef & RouteInput<'upsertMember', 'body'>,
      options?: CallOptions,
    ): Promise<Member> =>
      (await transport.call('upsertMember', { params: { workspaceId, userId }, body }, options))
        .reply,
    /** Deletes a person's account with all their screenshots everywhere; there is no undo. */
    removeUser: async (params: { userId: string }, options?: CallOptions): Promise<void> =>
      void (await transport.call('removeUser', { params }, options)),
    /** Makes a project or changes it. */
    upsertProject: async (
      {
        workspaceId,
        projectId,
        ...body
      }: WorkspaceRef & { projectId: string } & RouteInput<'upsertProject', 'body'>,
      options?: CallOptions,
    ): Promise<Project> =>
      (await transport.call('upsertProject', { params: { workspaceId, projectId }, body }, options))
        .reply,
    /** Keeps a member's entry as the host has it; what deletions took off stays off. */
    upsertTimeEntry: async (
      { workspaceId, timeEntryId, ...body }: EntryRef & RouteInput<'upsertTimeEntry', 'body'>,
      options?: CallOptions,
    ): Promise<TimeEntry> => {
      const params = { workspaceId, timeEntryId };
      return (await transport.call('upsertTimeEntry', { params, body }, options)).reply;
    },
    /** An entry with what deletions took off. */
    readTimeEntry: async (params: EntryRef, options?: CallOptions): Promise<TimeEntry> =>
      (await transport.call('readTimeEntry', { params }, options)).reply,
    /** Deletes an entry and all its screenshots. */
    removeTimeEntry: async (params: EntryRef, options?: CallOptions): Promise<void> =>
      void (await transport.call('removeTimeEntry', { params }, options)),
    /** Locks or unlocks an entry, or says where its approval stands. Errors: `timer_running`. */
    approveTimeEntry: async (
      { workspaceId, timeEntryId, ...body }: EntryRef & RouteInput<'approveTimeEntry', 'body'>,
      options?: CallOptions,
    ): Promise<TimeEntry> => {
      const params = { workspaceId, timeEntryId };
      return (await transport.call('approveTimeEntry', { params, body }, options)).reply;
    },
    ...webhookMethods(transport),
  };
}
