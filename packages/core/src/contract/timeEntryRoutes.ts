import * as z from 'zod/mini';
import { projectIdSchema } from '../ids/ids.js';
import {
  approvalStatusSchema,
  timeEntrySchema,
  timeEntryTypeSchema,
} from '../time-entry/timeEntry.js';
import { instantSchema } from '../time/instantSchema.js';
import { flagSchema, pageQuery, timeEntryParams, userParams, workspaceParams } from './params.js';
import { route } from './route.js';

const details = {
  description: z.optional(z.nullable(z.string().check(z.maxLength(3000)))),
  projectId: z.optional(z.nullable(projectIdSchema)),
  taskId: z.optional(z.nullable(z.string().check(z.maxLength(64)))),
  tagIds: z.optional(z.nullable(z.array(z.string().check(z.maxLength(64))).check(z.maxLength(50)))),
  billable: z.optional(z.nullable(z.boolean())),
  type: z.optional(timeEntryTypeSchema),
};

/** A new entry. Without `start` it begins now; without `end` its timer runs. */
export const newTimeEntrySchema = z.object({
  start: z.optional(instantSchema),
  end: z.optional(z.nullable(instantSchema)),
  ...details,
});
/** A new entry. */
export type NewTimeEntry = z.infer<typeof newTimeEntrySchema>;

/** A whole entry as it shall be: what is left out is cleared, as with Clockify. */
export const timeEntryUpdateSchema = z.object({
  start: instantSchema,
  end: z.optional(z.nullable(instantSchema)),
  ...details,
});
/** A whole entry as it shall be: what is left out is cleared, as with Clockify. */
export type TimeEntryUpdate = z.infer<typeof timeEntryUpdateSchema>;

/** Where an entry's lock and approval shall stand; what is left out stays. */
export const approvalChangeSchema = z.object({
  isLocked: z.optional(z.boolean()),
  approvalStatus: z.optional(approvalStatusSchema),
});
/** Where an entry's lock and approval shall stand; what is left out stays. */
export type ApprovalChange = z.infer<typeof approvalChangeSchema>;

const known = ['unauthenticated', 'session_expired', 'not_found'] as const;
const bound = [...known, 'entry_locked', 'entry_submitted', 'entry_approved'] as const;

/** Time tracking in the shapes of Clockify's public API. */
export const timeEntryRoutes = {
  createTimeEntry: route({
    method: 'POST',
    path: '/workspaces/{workspaceId}/time-entries',
    summary: 'Start the caller’s timer, or add an entry that has ended',
    access: 'member',
    params: workspaceParams,
    body: newTimeEntrySchema,
    reply: { kind: 'json', status: 201, schema: timeEntrySchema },
    errors: known,
    idempotent: false,
  }),
  createTimeEntryFor: route({
    method: 'POST',
    path: '/workspaces/{workspaceId}/user/{userId}/time-entries',
    summary: 'Start a member’s timer, or add an entry for them; for oneself, or as an admin',
    access: 'member',
    params: userParams,
    body: newTimeEntrySchema,
    reply: { kind: 'json', status: 201, schema: timeEntrySchema },
    errors: known,
    idempotent: false,
  }),
  listTimeEntries: route({
    method: 'GET',
    path: '/workspaces/{workspaceId}/user/{userId}/time-entries',
    summary: 'List a member’s entries, newest first',
    access: 'member',
    params: userParams,
    query: z.object({
      ...pageQuery,
      'in-progress': z.optional(flagSchema),
      start: z.optional(instantSchema),
      end: z.optional(instantSchema),
      description: z.optional(z.string().check(z.maxLength(200))),
      project: z.optional(projectIdSchema),
      task: z.optional(z.string().check(z.maxLength(64))),
      /** Ids, separated by commas; entries with any of them. */
      tags: z.optional(z.string().check(z.maxLength(3300))),
      'project-required': z.optional(flagSchema),
      'task-required': z.optional(flagSchema),
    }),
    reply: { kind: 'json', status: 200, schema: z.array(timeEntrySchema) },
    errors: known,
    idempotent: true,
  }),
  stopTimer: route({
    method: 'PATCH',
    path: '/workspaces/{workspaceId}/user/{userId}/time-entries',
    summary: 'Stop a member’s running timer',
    access: 'member',
    params: userParams,
    body: z.object({ end: instantSchema }),
    reply: { kind: 'json', status: 200, schema: timeEntrySchema },
    errors: [...known, 'no_running_timer'],
    idempotent: false,
  }),
  getTimeEntry: route({
    method: 'GET',
    path: '/workspaces/{workspaceId}/time-entries/{timeEntryId}',
    summary: 'Read an entry',
    access: 'member',
    params: timeEntryParams,
    reply: { kind: 'json', status: 200, schema: timeEntrySchema },
    errors: known,
    idempotent: true,
  }),
  updateTimeEntry: route({
    method: 'PUT',
    path: '/workspaces/{workspaceId}/time-entries/{timeEntryId}',
    summary: 'Change an entry; deductions stay, clamped to it',
    access: 'member',
    params: timeEntryParams,
    body: timeEntryUpdateSchema,
    reply: { kind: 'json', status: 200, schema: timeEntrySchema },
    errors: bound,
    idempotent: true,
  }),
  deleteTimeEntry: route({
    method: 'DELETE',
    path: '/workspaces/{workspaceId}/time-entries/{timeEntryId}',
    summary: 'Delete an entry and all its screenshots',
    access: 'member',
    params: timeEntryParams,
    reply: { kind: 'empty', status: 204 },
    errors: bound,
    idempotent: true,
  }),
  setApproval: route({
    method: 'PATCH',
    path: '/workspaces/{workspaceId}/time-entries/{timeEntryId}/approval',
    summary: 'Lock or unlock an entry, or say where its approval stands',
    access: 'admin',
    params: timeEntryParams,
    body: approvalChangeSchema,
    reply: { kind: 'json', status: 200, schema: timeEntrySchema },
    errors: [...known, 'forbidden', 'timer_running'],
    idempotent: true,
  }),
};
