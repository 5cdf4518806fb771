import * as z from 'zod/mini';
import { daySchema } from '../day/daySchema.js';
import { timeZoneSchema } from '../day/timeZoneSchema.js';
import {
  screenshotIdSchema,
  timeEntryIdSchema,
  userIdSchema,
  workspaceIdSchema,
} from '../ids/ids.js';

export const workspaceParams = z.object({ workspaceId: workspaceIdSchema });
export const userParams = z.object({ workspaceId: workspaceIdSchema, userId: userIdSchema });
export const timeEntryParams = z.object({
  workspaceId: workspaceIdSchema,
  timeEntryId: timeEntryIdSchema,
});
export const screenshotParams = z.object({
  workspaceId: workspaceIdSchema,
  screenshotId: screenshotIdSchema,
});
export const dayParams = z.object({ workspaceId: workspaceIdSchema, day: daySchema });

/** The zone in which days are cut (V7). */
export const zoneQuery = { 'time-zone': timeZoneSchema };

/** Clockify's paging: pages count from 1. */
export const pageQuery = {
  page: z._default(z.coerce.number().check(z.int(), z.minimum(1), z.maximum(1_000_000)), 1),
  'page-size': z._default(z.coerce.number().check(z.int(), z.minimum(1), z.maximum(1000)), 50),
};

/** A flag in a query. */
export const flagSchema = z.enum(['true', 'false']);
