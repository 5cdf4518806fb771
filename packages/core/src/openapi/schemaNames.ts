import type * as z from 'zod/mini';
import { sessionSchema, userSchema } from '../account/account.js';
import { heartbeatReplySchema, heartbeatRequestSchema } from '../agent/heartbeat.js';
import { displaySchema, uploadMetadataSchema } from '../capture/capture.js';
import { deletionAnswerSchema } from '../contract/screenshotRoutes.js';
import { deletionPlanSchema, entryEffectSchema } from '../deletion/deletionPlan.js';
import { problemSchema } from '../errors/problemSchema.js';
import { glimpseEventSchema } from '../event/event.js';
import { memberSchema, personSchema } from '../member/member.js';
import { ledgerLineSchema, noticeSchema } from '../notice/notice.js';
import { hostWorkspaceSchema } from '../operator/hostRecords.js';
import { policyVersionSchema } from '../policy/policySchema.js';
import { policyViewSchema } from '../policy/policyView.js';
import { coverageRunSchema, dayTotalsSchema, memberTotalsSchema } from '../screenshot/dayTotals.js';
import {
  dayCaptureSchema,
  dayEntrySchema,
  dayWindowSchema,
  memberDaySchema,
} from '../screenshot/memberDay.js';
import { screenshotSchema } from '../screenshot/screenshot.js';
import { projectSchema, timeEntrySchema } from '../time-entry/timeEntry.js';
import { viewSchema } from '../view/view.js';
import { webhookDeliverySchema, webhookEventSchema } from '../webhook/webhookEvent.js';
import { outcomeSchema } from '../window/outcome.js';
import { workspaceSchema } from '../workspace/workspace.js';

/** The schemas that the document describes once, by name. */
export const schemaNames: ReadonlyMap<z.core.$ZodType, string> = new Map<z.core.$ZodType, string>([
  [coverageRunSchema, 'CoverageRun'],
  [dayCaptureSchema, 'DayCapture'],
  [dayEntrySchema, 'DayEntry'],
  [dayTotalsSchema, 'DayTotals'],
  [dayWindowSchema, 'DayWindow'],
  [deletionAnswerSchema, 'DeletionAnswer'],
  [deletionPlanSchema, 'DeletionPlan'],
  [displaySchema, 'Display'],
  [entryEffectSchema, 'EntryEffect'],
  [glimpseEventSchema, 'GlimpseEvent'],
  [heartbeatReplySchema, 'HeartbeatReply'],
  [heartbeatRequestSchema, 'HeartbeatRequest'],
  [ledgerLineSchema, 'LedgerLine'],
  [memberDaySchema, 'MemberDay'],
  [memberSchema, 'Member'],
  [memberTotalsSchema, 'MemberTotals'],
  [noticeSchema, 'Notice'],
  [outcomeSchema, 'Outcome'],
  [personSchema, 'Person'],
  [policyVersionSchema, 'PolicyVersion'],
  [policyViewSchema, 'PolicyView'],
  [problemSchema, 'Problem'],
  [projectSchema, 'Project'],
  [screenshotSchema, 'Screenshot'],
  [sessionSchema, 'Session'],
  [timeEntrySchema, 'TimeEntry'],
  [uploadMetadataSchema, 'UploadMetadata'],
  [userSchema, 'User'],
  [viewSchema, 'View'],
  [workspaceSchema, 'Workspace'],
  [hostWorkspaceSchema, 'HostWorkspace'],
  [webhookDeliverySchema, 'WebhookDelivery'],
  [webhookEventSchema, 'WebhookEvent'],
]);
