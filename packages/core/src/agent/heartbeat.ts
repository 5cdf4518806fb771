import * as z from 'zod/mini';
import { deviceIdSchema } from '../ids/ids.js';
import { noticeSchema } from '../notice/notice.js';
import { policyViewSchema } from '../policy/policyView.js';
import { timeEntrySchema } from '../time-entry/timeEntry.js';
import { instantSchema } from '../time/instantSchema.js';

/** Whether the operating system lets the agent record the screen (C7). */
export const permissionSchema = z.enum(['unknown', 'granted', 'denied', 'needs_restart']);
/** Whether the operating system lets the agent record the screen (C7). */
export type Permission = z.infer<typeof permissionSchema>;

/** What an agent tells the server of itself: its health, and nothing of what the person does (L1, L2). */
export const heartbeatRequestSchema = z.object({
  deviceId: deviceIdSchema,
  agentVersion: z.string().check(z.maxLength(40)),
  permission: permissionSchema,
  paused: z.boolean(),
  lastCaptureAt: z.nullable(instantSchema),
  /** Captures processed but not uploaded yet. */
  queueDepth: z.int().check(z.minimum(0)),
});
/** What an agent tells the server of itself: its health, and nothing of what the person does (L1, L2). */
export type HeartbeatRequest = z.infer<typeof heartbeatRequestSchema>;

/** All an agent needs to decide about the next moment (C1). */
export const heartbeatReplySchema = z.object({
  /** The server's clock when it answered: the agent measures its own against it (C5). */
  serverTime: instantSchema,
  policy: policyViewSchema,
  /** The notice to show before the first capture; null when the member knows all of it (A5). */
  notice: z.nullable(noticeSchema),
  /** The member's running entry, wherever it was started. */
  runningEntry: z.nullable(timeEntrySchema),
  /** Seconds until the next heartbeat is due; capturing stops within one when the feature goes (A6). */
  nextHeartbeatSeconds: z.int(),
});
/** All an agent needs to decide about the next moment (C1). */
export type HeartbeatReply = z.infer<typeof heartbeatReplySchema>;
