import * as z from 'zod/mini';

/**
 * Ids are opaque. Ours are 24 lower-case hex digits (the shape Clockify's clients expect); a host
 * that keeps the time itself brings its own, so any short URL-safe string is taken.
 */
const idSchema = z
  .string()
  .check(z.regex(/^[A-Za-z0-9_-]{1,64}$/, 'must be 1 to 64 letters, digits, - or _'));

export const workspaceIdSchema = idSchema.brand<'WorkspaceId'>();
export const userIdSchema = idSchema.brand<'UserId'>();
export const projectIdSchema = idSchema.brand<'ProjectId'>();
export const timeEntryIdSchema = idSchema.brand<'TimeEntryId'>();
export const captureIdSchema = idSchema.brand<'CaptureId'>();
export const screenshotIdSchema = idSchema.brand<'ScreenshotId'>();
export const noticeIdSchema = idSchema.brand<'NoticeId'>();
export const deviceIdSchema = idSchema.brand<'DeviceId'>();

export type WorkspaceId = z.infer<typeof workspaceIdSchema>;
export type UserId = z.infer<typeof userIdSchema>;
export type ProjectId = z.infer<typeof projectIdSchema>;
export type TimeEntryId = z.infer<typeof timeEntryIdSchema>;
export type CaptureId = z.infer<typeof captureIdSchema>;
export type ScreenshotId = z.infer<typeof screenshotIdSchema>;
export type NoticeId = z.infer<typeof noticeIdSchema>;
export type DeviceId = z.infer<typeof deviceIdSchema>;
