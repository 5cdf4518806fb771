import * as z from 'zod/mini';
import { heartbeatReplySchema, heartbeatRequestSchema } from '../agent/heartbeat.js';
import { discardSchema } from '../capture/discard.js';
import { glimpseEventSchema } from '../event/event.js';
import { captureIdSchema, timeEntryIdSchema, workspaceIdSchema } from '../ids/ids.js';
import { outcomeSchema } from '../window/outcome.js';
import { workspaceParams } from './params.js';
import { route } from './route.js';

const known = ['unauthenticated', 'session_expired', 'not_found'] as const;

/** What the desktop agent tells and asks, and the live events for everyone. */
export const agentRoutes = {
  heartbeat: route({
    method: 'POST',
    path: '/workspaces/{workspaceId}/agent/heartbeat',
    summary: 'Tell the agent’s health and learn the policy, the notice and the running timer',
    access: 'member',
    params: workspaceParams,
    body: heartbeatRequestSchema,
    reply: { kind: 'json', status: 200, schema: heartbeatReplySchema },
    errors: known,
    idempotent: true,
  }),
  reportOutcome: route({
    method: 'PUT',
    path: '/workspaces/{workspaceId}/time-entries/{timeEntryId}/windows/{windowIndex}',
    summary: 'Say what became of a window of one’s own entry; answers the outcome that holds',
    access: 'member',
    params: z.object({
      workspaceId: workspaceIdSchema,
      timeEntryId: timeEntryIdSchema,
      windowIndex: z.coerce.number().check(z.int(), z.minimum(0), z.maximum(1_000_000)),
    }),
    body: outcomeSchema,
    reply: { kind: 'json', status: 200, schema: outcomeSchema },
    errors: [...known, 'outside_entry', 'entry_is_break'],
    idempotent: true,
  }),
  discardCapture: route({
    method: 'PUT',
    path: '/workspaces/{workspaceId}/time-entries/{timeEntryId}/discards/{captureId}',
    summary:
      'Say that a held capture of one’s own was destroyed unsent; it counts as deleted by its member',
    access: 'member',
    params: z.object({
      workspaceId: workspaceIdSchema,
      timeEntryId: timeEntryIdSchema,
      captureId: captureIdSchema,
    }),
    body: discardSchema,
    reply: { kind: 'empty', status: 204 },
    errors: [
      ...known,
      'entry_locked',
      'entry_submitted',
      'entry_approved',
      'entry_is_break',
      'outside_entry',
      'window_taken',
      'screenshot_conflict',
    ],
    idempotent: true,
  }),
  subscribeEvents: route({
    method: 'GET',
    path: '/workspaces/{workspaceId}/events',
    summary: 'Follow what happens in a workspace, as far as one may see it',
    access: 'member',
    params: workspaceParams,
    reply: { kind: 'events', status: 200, schema: glimpseEventSchema },
    errors: known,
    idempotent: true,
  }),
};
