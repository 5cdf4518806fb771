import type { RouteInput } from '../../contract/routeTypes.js';
import type { DeletionAnswer } from '../../contract/screenshotRoutes.js';
import type { DayTotals } from '../../screenshot/dayTotals.js';
import type { MemberDay } from '../../screenshot/memberDay.js';
import type { Screenshot } from '../../screenshot/screenshot.js';
import type { View } from '../../view/view.js';
import type { CallOptions } from '../transport/ClientOptions.js';
import type { SendExtras, Transport } from '../transport/Transport.js';
import { cursorPages } from './pages.js';
import { typeOf } from './typeOf.js';
import { readImages } from './readImages.js';

type InWorkspace = { workspaceId: string };
type ScreenshotRef = InWorkspace & { screenshotId: string };
type Selection = InWorkspace & { screenshotIds: readonly string[]; timeZone: string };
type DayInput = InWorkspace & {
  day: string;
  timeZone: string;
  name?: string | undefined;
  cursor?: string | undefined;
  limit?: number | undefined;
};

/** Days, pictures and deleting. */
export function screenshotsResource(transport: Transport) {
  const day = async (input: DayInput, options?: CallOptions): Promise<DayTotals> => {
    const { workspaceId, day, timeZone, ...query } = input;
    const parts = { params: { workspaceId, day }, query: { 'time-zone': timeZone, ...query } };
    return (await transport.call('getDayTotals', parts, options)).reply;
  };
  return {
    /**
     * The active members with counts and coverage of a day: one page of them (V3). Errors: `day_out_of_range`.
     *
     * @example
     * const { members } = await client.screenshots.day({ workspaceId, day: '2026-11-19', timeZone: 'Europe/Berlin' });
     */
    day,
    /** The same, page after page. */
    dayPages: (input: Omit<DayInput, 'cursor'>, options?: CallOptions): AsyncGenerator<DayTotals> =>
      cursorPages((cursor) => day({ ...input, cursor }, options)),
    /** One member's day: captures, windows, entries (V4). Errors: `day_out_of_range`. */
    memberDay: async (
      input: InWorkspace & { userId: string; day: string; timeZone: string },
      options?: CallOptions,
    ): Promise<MemberDay> => {
      const { workspaceId, userId, day, timeZone } = input;
      const parts = { params: { workspaceId, userId }, query: { day, 'time-zone': timeZone } };
      return (await transport.call('getMemberDay', parts, options)).reply;
    },
    /**
     * Uploads a screenshot of the caller's own under an id of their choosing. Sent again with the same
     * bytes it is the same success (C6), so it is retried by itself. For refusals see `uploadAdvice`.
     *
     * @example
     * await client.screenshots.upload(
     *   { workspaceId, screenshotId, metadata, image },
     *   { onProgress: ({ sentBytes, totalBytes }) => console.log(sentBytes / totalBytes) },
     * );
     */
    upload: async (
      input: ScreenshotRef & { metadata: RouteInput<'uploadScreenshot', 'body'>; image: Blob },
      options: CallOptions & Pick<SendExtras, 'onProgress'> = {},
    ): Promise<Screenshot> => {
      const { workspaceId, screenshotId, metadata, image } = input;
      const parts = { params: { workspaceId, screenshotId }, body: metadata };
      const { reply } = await transport.call('uploadScreenshot', parts, { ...options, image });
      options.onProgress?.({ sentBytes: image.size, totalBytes: image.size });
      return reply;
    },
    /**
     * One picture. Read by another person it is logged, and the person pictured can see it (V8).
     *
     * @example
     * const picture = URL.createObjectURL(await client.screenshots.image({ workspaceId, screenshotId }));
     */
    image: async (
      input: ScreenshotRef & { purpose?: 'view' | 'download' | undefined },
      options?: CallOptions,
    ): Promise<Blob> => {
      const { workspaceId, screenshotId, purpose } = input;
      const parts = {
        params: { workspaceId, screenshotId },
        query: purpose === undefined ? {} : { purpose },
      };
      const answer = await transport.open('getImage', parts, options);
      return new Blob([await answer.arrayBuffer()], { type: typeOf(answer) });
    },
    /** Many pictures in one answer, by id; those that are gone or not to be seen are left out. */
    images: async (
      input: InWorkspace & { screenshotIds: readonly string[] },
      options?: CallOptions,
    ): Promise<Map<string, Blob>> => {
      const { workspaceId, screenshotIds } = input;
      const parts = { params: { workspaceId }, body: { screenshotIds: [...screenshotIds] } };
      return readImages(await transport.open('getImages', parts, options));
    },
    /** Records that the caller opened or downloaded a picture that was already at hand (V8). */
    recordView: async (
      input: ScreenshotRef & { kind: 'opened' | 'downloaded' },
      options?: CallOptions,
    ): Promise<void> => {
      const { workspaceId, screenshotId, kind } = input;
      await transport.call(
        'recordView',
        { params: { workspaceId, screenshotId }, body: { kind } },
        options,
      );
    },
    /**
     * Asks what a delete would do. Show it to the person; its digest is what `delete` carries out (D12).
     *
     * @example
     * const selection = { workspaceId, screenshotIds: [screenshotId], timeZone: 'Europe/Berlin' };
     * const { plan } = await client.screenshots.planDeletion(selection);
     * await client.screenshots.delete({ ...selection, digest: plan.digest });
     */
    planDeletion: async (input: Selection, options?: CallOptions): Promise<DeletionAnswer> => {
      const { workspaceId, screenshotIds, timeZone } = input;
      const parts = {
        params: { workspaceId },
        body: { screenshotIds: [...screenshotIds], timeZone },
      };
      return (await transport.call('planDeletion', parts, options)).reply;
    },
    /** Deletes for good what the plan of that digest says, or nothing: `plan_changed` brings the fresh plan in `details`. */
    delete: async (
      input: Selection & { digest: string },
      options?: CallOptions,
    ): Promise<DeletionAnswer> => {
      const { workspaceId, screenshotIds, timeZone, digest } = input;
      const parts = {
        params: { workspaceId },
        body: { screenshotIds: [...screenshotIds], timeZone, digest },
      };
      return (await transport.call('deleteScreenshots', parts, options)).reply;
    },
    /** Pages of who looked at a member's screenshots, newest first (V8). */
    views: (
      input: InWorkspace & { userId: string; limit?: number | undefined },
      options?: CallOptions,
    ): AsyncGenerator<{ views: View[]; nextCursor: string | null }> => {
      const { workspaceId, userId, limit } = input;
      return cursorPages(async (cursor) => {
        const parts = { params: { workspaceId, userId }, query: { cursor, limit } };
        return (await transport.call('listViews', parts, options)).reply;
      });
    },
  };
}
