import * as z from 'zod/mini';
import { noticeIdSchema, workspaceIdSchema } from '../ids/ids.js';
import { ledgerLineSchema, noticeChannelSchema, noticeSchema } from '../notice/notice.js';
import { policySettingsSchema } from '../policy/policySchema.js';
import { policyViewSchema, preferencesSchema } from '../policy/policyView.js';
import { workspaceParams } from './params.js';
import { route } from './route.js';

/** Changes to the policy. `ifVersion` guards against overwriting someone else's change. */
export const policyChangesSchema = z.extend(z.partial(policySettingsSchema), {
  ifVersion: z.optional(z.int()),
});
/** Changes to the policy. */
export type PolicyChanges = z.infer<typeof policyChangesSchema>;

const known = ['unauthenticated', 'session_expired', 'not_found'] as const;

/** The policy, the trial, and who was told. */
export const policyRoutes = {
  getPolicy: route({
    method: 'GET',
    path: '/workspaces/{workspaceId}/screenshot-policy',
    summary: 'Read what is recorded in a workspace',
    access: 'member',
    params: workspaceParams,
    reply: { kind: 'json', status: 200, schema: policyViewSchema },
    errors: known,
    idempotent: true,
  }),
  updatePolicy: route({
    method: 'PATCH',
    path: '/workspaces/{workspaceId}/screenshot-policy',
    summary: 'Turn capturing on or off, or change what is recorded',
    access: 'admin',
    params: workspaceParams,
    body: policyChangesSchema,
    reply: { kind: 'json', status: 200, schema: policyViewSchema },
    errors: [...known, 'forbidden', 'plan_required', 'trial_ended', 'policy_changed'],
    // A second try would find its own first one in `ifVersion`’s way, and blame somebody else for it.
    idempotent: false,
  }),
  startTrial: route({
    method: 'POST',
    path: '/workspaces/{workspaceId}/screenshot-policy/trial',
    summary: 'Start the workspace’s one trial',
    access: 'admin',
    params: workspaceParams,
    reply: { kind: 'json', status: 200, schema: policyViewSchema },
    errors: [...known, 'forbidden', 'trial_used', 'trial_not_needed'],
    idempotent: false,
  }),
  updatePreferences: route({
    method: 'PATCH',
    path: '/workspaces/{workspaceId}/screenshot-preferences',
    summary: 'Say whether one’s own screenshots are always obscured',
    access: 'member',
    params: workspaceParams,
    body: z.partial(preferencesSchema),
    reply: { kind: 'json', status: 200, schema: policyViewSchema },
    errors: known,
    idempotent: true,
  }),
  listNotices: route({
    method: 'GET',
    path: '/workspaces/{workspaceId}/notices',
    summary: 'List the notices the caller has not been shown yet',
    access: 'member',
    params: workspaceParams,
    reply: { kind: 'json', status: 200, schema: z.array(noticeSchema) },
    errors: known,
    idempotent: true,
  }),
  markNoticeShown: route({
    method: 'POST',
    path: '/workspaces/{workspaceId}/notices/{noticeId}/shown',
    summary: 'Record that the caller was shown a notice; the first time counts',
    access: 'member',
    params: z.object({ workspaceId: workspaceIdSchema, noticeId: noticeIdSchema }),
    body: z.object({ channel: noticeChannelSchema }),
    reply: { kind: 'empty', status: 204 },
    errors: known,
    idempotent: true,
  }),
  listLedger: route({
    method: 'GET',
    path: '/workspaces/{workspaceId}/notices/ledger',
    summary: 'List who was shown what, when and where',
    access: 'admin',
    params: workspaceParams,
    reply: { kind: 'json', status: 200, schema: z.array(ledgerLineSchema) },
    errors: [...known, 'forbidden'],
    idempotent: true,
  }),
};
