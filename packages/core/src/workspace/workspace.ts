import * as z from 'zod/mini';
import { workspaceIdSchema } from '../ids/ids.js';

/** What the workspace pays for. Set by the operator, never by a member (A1). */
export const workspacePlanSchema = z.enum(['FREE', 'PRO', 'ENTERPRISE']);
/** What the workspace pays for. */
export type WorkspacePlan = z.infer<typeof workspacePlanSchema>;

/** A workspace as its members see it; the shape of Clockify's, with the plan under Clockify's name. */
export const workspaceSchema = z.object({
  id: workspaceIdSchema,
  name: z.string(),
  featureSubscriptionType: workspacePlanSchema,
});
/** A workspace as its members see it; the shape of Clockify's, with the plan under Clockify's name. */
export type Workspace = z.infer<typeof workspaceSchema>;
