import type { RouteInput } from '../../contract/routeTypes.js';
import type { ApprovalStatus, TimeEntry } from '../../time-entry/timeEntry.js';
import type { CallOptions } from '../transport/ClientOptions.js';
import type { Transport } from '../transport/Transport.js';
import { numberedPages } from './pages.js';

const PAGE_SIZE = 50;

type EntryRef = { workspaceId: string; timeEntryId: string };
type NewEntry = RouteInput<'createTimeEntry', 'body'>;
type EntryUpdate = RouteInput<'updateTimeEntry', 'body'>;

/** A member's one running entry. */
export function timerResource(transport: Transport) {
  return {
    /**
     * Starts the caller's timer, now unless `start` says otherwise; one that runs is stopped at that instant.
     *
     * @example
     * const entry = await client.timer.start({ workspaceId, description: 'Checkout redesign' });
     */
    start: async (
      input: { workspaceId: string } & Omit<NewEntry, 'end'>,
      options?: CallOptions,
    ): Promise<TimeEntry> => {
      const { workspaceId, ...body } = input;
      return (await transport.call('createTimeEntry', { params: { workspaceId }, body }, options))
        .reply;
    },
    /**
     * Stops a member's timer. Errors: `no_running_timer`.
     *
     * @example
     * await client.timer.stop({ workspaceId, userId, end: new Date().toISOString() });
     */
    stop: async (
      input: { workspaceId: string; userId: string; end: string },
      options?: CallOptions,
    ): Promise<TimeEntry> => {
      const { workspaceId, userId, end } = input;
      return (
        await transport.call(
          'stopTimer',
          { params: { workspaceId, userId }, body: { end } },
          options,
        )
      ).reply;
    },
    /** The running entry of a member, or null. */
    running: async (
      { workspaceId, userId }: { workspaceId: string; userId: string },
      options?: CallOptions,
    ): Promise<TimeEntry | null> => {
      const parts = {
        params: { workspaceId, userId },
        query: { 'in-progress': 'true', 'page-size': 1 },
      } as const;
      return (await transport.call('listTimeEntries', parts, options)).reply[0] ?? null;
    },
  };
}

/** Time entries. */
export function timeEntriesResource(transport: Transport) {
  return {
    /** Adds an entry for the caller, or for `userId`. */
    create: async (
      input: { workspaceId: string; userId?: string | undefined } & NewEntry,
      options?: CallOptions,
    ): Promise<TimeEntry> => {
      const { workspaceId, userId, ...body } = input;
      const sent =
        userId === undefined
          ? await transport.call('createTimeEntry', { params: { workspaceId }, body }, options)
          : await transport.call(
              'createTimeEntryFor',
              { params: { workspaceId, userId }, body },
              options,
            );
      return sent.reply;
    },
    /**
     * Pages of a member's entries, newest first; `start` and `end` bound their start.
     *
     * @example
     * for await (const page of client.timeEntries.list({ workspaceId, userId })) console.log(page.length);
     */
    list: (
      input: {
        workspaceId: string;
        userId: string;
        start?: string | undefined;
        end?: string | undefined;
        inProgress?: boolean | undefined;
        pageSize?: number | undefined;
      },
      options?: CallOptions,
    ): AsyncGenerator<readonly TimeEntry[]> => {
      const { workspaceId, userId, inProgress, pageSize = PAGE_SIZE, start, end } = input;
      const flag =
        inProgress === undefined
          ? {}
          : { 'in-progress': inProgress ? ('true' as const) : ('false' as const) };
      return numberedPages(pageSize, (page) =>
        transport.call(
          'listTimeEntries',
          {
            params: { workspaceId, userId },
            query: { start, end, ...flag, page, 'page-size': pageSize },
          },
          options,
        ),
      );
    },
    /** One entry. Errors: `not_found`. */
    get: async (input: EntryRef, options?: CallOptions): Promise<TimeEntry> =>
      (await transport.call('getTimeEntry', { params: input }, options)).reply,
    /** Replaces an entry; what is left out is cleared. Errors: `entry_locked`, `entry_submitted`, `entry_approved`. */
    update: async (input: EntryRef & EntryUpdate, options?: CallOptions): Promise<TimeEntry> => {
      const { workspaceId, timeEntryId, ...body } = input;
      return (
        await transport.call(
          'updateTimeEntry',
          { params: { workspaceId, timeEntryId }, body },
          options,
        )
      ).reply;
    },
    /** Deletes an entry with all its screenshots (D9). */
    delete: async (input: EntryRef, options?: CallOptions): Promise<void> =>
      void (await transport.call('deleteTimeEntry', { params: input }, options)),
    /** Locks, unlocks, submits or approves an entry, as an admin. */
    setApproval: async (
      input: EntryRef & {
        isLocked?: boolean | undefined;
        approvalStatus?: ApprovalStatus | undefined;
      },
      options?: CallOptions,
    ): Promise<TimeEntry> => {
      const { workspaceId, timeEntryId, ...body } = input;
      return (
        await transport.call('setApproval', { params: { workspaceId, timeEntryId }, body }, options)
      ).reply;
    },
  };
}
