import * as z from 'zod/mini';
import { uploadMetadataSchema } from '../capture/capture.js';
import { daySchema } from '../day/daySchema.js';
import { timeZoneSchema } from '../day/timeZoneSchema.js';
import { dayEffectSchema, deletionPlanSchema } from '../deletion/deletionPlan.js';
import { screenshotIdSchema } from '../ids/ids.js';
import { dayTotalsSchema } from '../screenshot/dayTotals.js';
import { memberDaySchema } from '../screenshot/memberDay.js';
import { screenshotSchema } from '../screenshot/screenshot.js';
import { viewSchema } from '../view/view.js';
import { dayParams, screenshotParams, userParams, workspaceParams, zoneQuery } from './params.js';
import { route } from './route.js';

/** Most screenshots that one call may name. */
export const MAX_SELECTION = 600;

const selection = z.array(screenshotIdSchema).check(z.minLength(1), z.maxLength(MAX_SELECTION));

/** What to delete, and the zone in which "your day" is cut. */
export const deletionQuestionSchema = z.object({
  screenshotIds: selection,
  timeZone: timeZoneSchema,
});
/** What to delete, and the zone in which "your day" is cut. */
export type DeletionQuestion = z.infer<typeof deletionQuestionSchema>;

/** The same, with the digest of the plan that was shown: nothing else is carried out (D12). */
export const deletionOrderSchema = z.extend(deletionQuestionSchema, {
  digest: z.string().check(z.maxLength(64)),
});
/** The same, with the digest of the plan that was shown: nothing else is carried out (D12). */
export type DeletionOrder = z.infer<typeof deletionOrderSchema>;

/** A plan with what it does to each day's total. */
export const deletionAnswerSchema = z.object({
  plan: deletionPlanSchema,
  days: z.array(dayEffectSchema),
});
/** A plan with what it does to each day's total. */
export type DeletionAnswer = z.infer<typeof deletionAnswerSchema>;

const known = ['unauthenticated', 'session_expired', 'not_found'] as const;

/** Days, pictures and deleting. */
export const screenshotRoutes = {
  getDayTotals: route({
    method: 'GET',
    path: '/workspaces/{workspaceId}/screenshots/days/{day}',
    summary: 'List the active members with their counts and coverage of a day',
    access: 'member',
    params: dayParams,
    query: z.object({
      ...zoneQuery,
      name: z.optional(z.string().check(z.maxLength(200))),
      cursor: z.optional(z.string().check(z.maxLength(400))),
      limit: z._default(z.coerce.number().check(z.int(), z.minimum(1), z.maximum(1000)), 200),
    }),
    reply: { kind: 'json', status: 200, schema: dayTotalsSchema },
    errors: [...known, 'day_out_of_range'],
    idempotent: true,
  }),
  getMemberDay: route({
    method: 'GET',
    path: '/workspaces/{workspaceId}/user/{userId}/screenshots',
    summary: 'Read a member’s day: captures, windows and the entries they belong to',
    access: 'member',
    params: userParams,
    query: z.object({ day: daySchema, ...zoneQuery }),
    reply: { kind: 'json', status: 200, schema: memberDaySchema },
    errors: [...known, 'day_out_of_range'],
    idempotent: true,
  }),
  uploadScreenshot: route({
    method: 'PUT',
    path: '/workspaces/{workspaceId}/screenshots/{screenshotId}',
    summary: 'Upload a screenshot of one’s own under an id of one’s own',
    access: 'member',
    params: screenshotParams,
    body: uploadMetadataSchema,
    bodyKind: 'upload',
    reply: { kind: 'json', status: 201, schema: screenshotSchema },
    errors: [
      ...known,
      'unsupported_media_type',
      'feature_off',
      'trial_ended',
      'uploads_closed',
      'policy_unknown',
      'policy_strengthened',
      'notice_not_shown',
      'outside_entry',
      'entry_is_break',
      'wrong_window',
      'window_taken',
      'obscure_required',
      'resolution_too_high',
      'image_invalid',
      'past_retention',
      'screenshot_conflict',
      'screenshot_deleted',
    ],
    idempotent: true,
  }),
  getImage: route({
    method: 'GET',
    path: '/workspaces/{workspaceId}/screenshots/{screenshotId}/image',
    summary: 'Read one picture; read by another person it is logged',
    access: 'member',
    params: screenshotParams,
    query: z.object({ purpose: z._default(z.enum(['view', 'download']), 'view') }),
    reply: { kind: 'image', status: 200 },
    errors: known,
    idempotent: true,
  }),
  getImages: route({
    method: 'POST',
    path: '/workspaces/{workspaceId}/screenshots/images',
    summary: 'Read many pictures in one answer; those that may not be seen are left out',
    access: 'member',
    params: workspaceParams,
    body: z.object({ screenshotIds: selection }),
    reply: { kind: 'images', status: 200 },
    errors: known,
    idempotent: true,
  }),
  recordView: route({
    method: 'POST',
    path: '/workspaces/{workspaceId}/screenshots/{screenshotId}/views',
    summary: 'Record that the caller opened or downloaded a picture already at hand',
    access: 'member',
    params: screenshotParams,
    body: z.object({ kind: z.enum(['opened', 'downloaded']) }),
    reply: { kind: 'empty', status: 204 },
    errors: known,
    // Each download is a line of its own in the log of views (V8).
    idempotent: false,
  }),
  planDeletion: route({
    method: 'POST',
    path: '/workspaces/{workspaceId}/screenshots/deletion-plan',
    summary: 'Ask what deleting some screenshots would do',
    access: 'member',
    params: workspaceParams,
    body: deletionQuestionSchema,
    reply: { kind: 'json', status: 200, schema: deletionAnswerSchema },
    errors: known,
    idempotent: true,
  }),
  deleteScreenshots: route({
    method: 'POST',
    path: '/workspaces/{workspaceId}/screenshots/deletion',
    summary: 'Carry out the plan that was shown',
    access: 'member',
    params: workspaceParams,
    body: deletionOrderSchema,
    reply: { kind: 'json', status: 200, schema: deletionAnswerSchema },
    errors: [...known, 'plan_changed'],
    idempotent: false,
  }),
  listViews: route({
    method: 'GET',
    path: '/workspaces/{workspaceId}/user/{userId}/views',
    summary: 'List who looked at a member’s screenshots, newest first',
    access: 'member',
    params: userParams,
    query: z.object({
      cursor: z.optional(z.string().check(z.maxLength(400))),
      limit: z._default(z.coerce.number().check(z.int(), z.minimum(1), z.maximum(200)), 50),
    }),
    reply: {
      kind: 'json',
      status: 200,
      schema: z.object({ views: z.array(viewSchema), nextCursor: z.nullable(z.string()) }),
    },
    errors: known,
    idempotent: true,
  }),
};
