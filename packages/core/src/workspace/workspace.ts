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
  // What follows is there for Clockify's clients.
  imageUrl: z.optional(z.string()),
  /** There are no rates here. */
  hourlyRate: z.optional(z.object({ amount: z.int(), currency: z.string() })),
  memberships: z.optional(z.array(z.unknown())),
  /** How time is kept here, in Clockify's words: the same for every workspace. */
  workspaceSettings: z.optional(
    z.object({
      onlyAdminsSeeAllTimeEntries: z.boolean(),
      trackTimeDownToSecond: z.boolean(),
      timeRoundingInReports: z.boolean(),
      lockTimeEntries: z.nullable(z.string()),
      forceProjects: z.boolean(),
      forceTasks: z.boolean(),
      forceTags: z.boolean(),
      forceDescription: z.boolean(),
    }),
  ),
});
/** A workspace as its members see it; the shape of Clockify's, with the plan under Clockify's name. */
export type Workspace = z.infer<typeof workspaceSchema>;
