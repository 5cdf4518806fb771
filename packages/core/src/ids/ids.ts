import * as z from 'zod/mini';

/**
 * Ids are opaque. Ours are 24 lower-case hex digits (the shape Clockify's clients expect); a host
 * that keeps the time itself brings its own, so any short URL-safe string is taken.
 */
const idSchema = z
  .string()
  .check(z.regex(/^[A-Za-z0-9_-]{1,64}$/, 'must be 1 to 64 letters, digits, - or _'));

/** Reads the id of a workspace. */
export const workspaceIdSchema = idSchema.brand<'WorkspaceId'>();
/** Reads the id of a person. */
export const userIdSchema = idSchema.brand<'UserId'>();
/** Reads the id of a project. */
export const projectIdSchema = idSchema.brand<'ProjectId'>();
/** Reads the id of a time entry. */
export const timeEntryIdSchema = idSchema.brand<'TimeEntryId'>();
/** Reads the id of a capture: one moment on one device. */
export const captureIdSchema = idSchema.brand<'CaptureId'>();
/** Reads the id of a screenshot: one picture of one display. */
export const screenshotIdSchema = idSchema.brand<'ScreenshotId'>();
/** Reads the id of a notice. */
export const noticeIdSchema = idSchema.brand<'NoticeId'>();
/** Reads the id under which an agent speaks. */
export const deviceIdSchema = idSchema.brand<'DeviceId'>();

/** The id of a workspace. */
export type WorkspaceId = z.infer<typeof workspaceIdSchema>;
/** The id of a person, the same in all their workspaces. */
export type UserId = z.infer<typeof userIdSchema>;
/** The id of a project. */
export type ProjectId = z.infer<typeof projectIdSchema>;
/** The id of a time entry. */
export type TimeEntryId = z.infer<typeof timeEntryIdSchema>;
/** The id of a capture, chosen by the agent. */
export type CaptureId = z.infer<typeof captureIdSchema>;
/** The id of a screenshot, chosen by the agent, so that an upload can be repeated (C6). */
export type ScreenshotId = z.infer<typeof screenshotIdSchema>;
/** The id of a notice. */
export type NoticeId = z.infer<typeof noticeIdSchema>;
/** The id under which an agent speaks, one per installation. */
export type DeviceId = z.infer<typeof deviceIdSchema>;
