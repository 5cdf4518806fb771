import * as z from 'zod/mini';
import { projectIdSchema, userIdSchema, workspaceIdSchema } from '../ids/ids.js';
import { memberSchema } from '../member/member.js';
import {
  hostMemberInputSchema,
  hostOwnerSchema,
  hostProjectInputSchema,
  hostWorkspaceInputSchema,
  hostWorkspaceSchema,
} from '../operator/hostRecords.js';
import { projectSchema, timeEntrySchema } from '../time-entry/timeEntry.js';
import { instantSchema } from '../time/instantSchema.js';
import {
  deliveryIdSchema,
  deliveryStateSchema,
  webhookDeliverySchema,
} from '../webhook/webhookEvent.js';
import { timeEntryParams, userParams, workspaceParams } from './params.js';
import { route } from './route.js';
import { approvalChangeSchema, timeEntryUpdateSchema } from './timeEntryRoutes.js';

const known = ['unauthenticated', 'session_expired', 'forbidden'] as const;

/** An entry as the host keeps it: whole, with the member it belongs to. */
export const hostTimeEntryInputSchema = z.extend(timeEntryUpdateSchema, hostOwnerSchema.shape);
/** An entry as the host keeps it: whole, with the member it belongs to. */
export type HostTimeEntryInput = z.infer<typeof hostTimeEntryInputSchema>;

/** What the host's back end sets, under ids of its own. It never reads an image. */
export const operatorRoutes = {
  upsertWorkspace: route({
    method: 'PUT',
    path: '/operator/workspaces/{workspaceId}',
    summary: 'Make a workspace, rename it, or set its plan',
    access: 'operator',
    params: workspaceParams,
    body: hostWorkspaceInputSchema,
    reply: { kind: 'json', status: 200, schema: hostWorkspaceSchema },
    errors: known,
    idempotent: true,
  }),
  getWorkspace: route({
    method: 'GET',
    path: '/operator/workspaces/{workspaceId}',
    summary: 'Read a workspace with its plan',
    access: 'operator',
    params: workspaceParams,
    reply: { kind: 'json', status: 200, schema: hostWorkspaceSchema },
    errors: [...known, 'not_found'],
    idempotent: true,
  }),
  removeWorkspace: route({
    method: 'DELETE',
    path: '/operator/workspaces/{workspaceId}',
    summary: 'Delete a workspace with everything in it',
    access: 'operator',
    params: workspaceParams,
    reply: { kind: 'empty', status: 204 },
    errors: [...known, 'not_found'],
    idempotent: false,
  }),
  upsertMember: route({
    method: 'PUT',
    path: '/operator/workspaces/{workspaceId}/users/{userId}',
    summary: 'Make a person a member, or change who they are and what they may do',
    access: 'operator',
    params: userParams,
    body: hostMemberInputSchema,
    reply: { kind: 'json', status: 200, schema: memberSchema },
    errors: [...known, 'not_found'],
    idempotent: true,
  }),
  removeUser: route({
    method: 'DELETE',
    path: '/operator/users/{userId}',
    summary: 'Delete a person’s account with all their screenshots everywhere',
    access: 'operator',
    params: z.object({ userId: userIdSchema }),
    reply: { kind: 'empty', status: 204 },
    errors: [...known, 'not_found'],
    idempotent: false,
  }),
  upsertProject: route({
    method: 'PUT',
    path: '/operator/workspaces/{workspaceId}/projects/{projectId}',
    summary: 'Make a project or change it',
    access: 'operator',
    params: z.object({ workspaceId: workspaceIdSchema, projectId: projectIdSchema }),
    body: hostProjectInputSchema,
    reply: { kind: 'json', status: 200, schema: projectSchema },
    errors: [...known, 'not_found'],
    idempotent: true,
  }),
  upsertTimeEntry: route({
    method: 'PUT',
    path: '/operator/workspaces/{workspaceId}/time-entries/{timeEntryId}',
    summary: 'Keep a member’s entry as the host has it; deductions stay, clamped to it',
    access: 'operator',
    params: timeEntryParams,
    body: hostTimeEntryInputSchema,
    reply: { kind: 'json', status: 200, schema: timeEntrySchema },
    errors: [...known, 'not_found'],
    idempotent: true,
  }),
  readTimeEntry: route({
    method: 'GET',
    path: '/operator/workspaces/{workspaceId}/time-entries/{timeEntryId}',
    summary: 'Read an entry with what deletions took off',
    access: 'operator',
    params: timeEntryParams,
    reply: { kind: 'json', status: 200, schema: timeEntrySchema },
    errors: [...known, 'not_found'],
    idempotent: true,
  }),
  removeTimeEntry: route({
    method: 'DELETE',
    path: '/operator/workspaces/{workspaceId}/time-entries/{timeEntryId}',
    summary: 'Delete an entry and all its screenshots',
    access: 'operator',
    params: timeEntryParams,
    reply: { kind: 'empty', status: 204 },
    errors: [...known, 'not_found'],
    idempotent: false,
  }),
  approveTimeEntry: route({
    method: 'PATCH',
    path: '/operator/workspaces/{workspaceId}/time-entries/{timeEntryId}/approval',
    summary: 'Lock or unlock an entry, or say where its approval stands',
    access: 'operator',
    params: timeEntryParams,
    body: approvalChangeSchema,
    reply: { kind: 'json', status: 200, schema: timeEntrySchema },
    errors: [...known, 'not_found', 'timer_running'],
    idempotent: true,
  }),
};

/** What the host was told by webhook, and telling it again. */
export const webhookRoutes = {
  listDeliveries: route({
    method: 'GET',
    path: '/operator/webhook-deliveries',
    summary:
      'List what the host was told or is to be told, newest first; `state=dead` is what was given up',
    access: 'operator',
    query: z.object({
      state: z.optional(deliveryStateSchema),
      workspace: z.optional(workspaceIdSchema),
      cursor: z.optional(deliveryIdSchema),
      limit: z._default(z.coerce.number().check(z.int(), z.minimum(1), z.maximum(200)), 50),
    }),
    reply: {
      kind: 'json',
      status: 200,
      schema: z.object({
        deliveries: z.array(webhookDeliverySchema),
        nextCursor: z.nullable(z.string()),
      }),
    },
    errors: known,
    idempotent: true,
  }),
  replayDeliveries: route({
    method: 'POST',
    path: '/operator/webhook-deliveries/replay',
    summary: 'Tell the host again: these deliveries, all that were given up, or all since a moment',
    access: 'operator',
    body: z.union([
      z.object({ ids: z.array(deliveryIdSchema).check(z.minLength(1), z.maxLength(1000)) }),
      z.object({ state: z.literal('dead') }),
      z.object({ since: instantSchema }),
    ]),
    reply: { kind: 'json', status: 200, schema: z.object({ replayed: z.int() }) },
    errors: known,
    idempotent: true,
  }),
};
