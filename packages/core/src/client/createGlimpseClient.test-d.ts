import { expectTypeOf } from 'vitest';
import type { RouteName } from '../contract/contract.js';
import type { DeletionAnswer } from '../contract/screenshotRoutes.js';
import type { EntryEffect } from '../deletion/deletionPlan.js';
import type { ErrorCode, WireErrorCode } from '../errors/errorCodes.js';
import type { GlimpseEvent } from '../event/event.js';
import type { ScreenshotId, TimeEntryId, UserId, WorkspaceId } from '../ids/ids.js';
import type { Member } from '../member/member.js';
import type { DayTotals } from '../screenshot/dayTotals.js';
import type { MemberDay } from '../screenshot/memberDay.js';
import type { Screenshot } from '../screenshot/screenshot.js';
import type { TimeEntry } from '../time-entry/timeEntry.js';
import type { View } from '../view/view.js';
import {
  createGlimpseClient,
  GlimpseError,
  isGlimpseError,
  type CallOptions,
  type ClientAuth,
  type GlimpseClient,
  type Subscription,
  type SubscriptionState,
} from './index.js';

declare const client: GlimpseClient;
declare const workspaceId: WorkspaceId;
declare const userId: UserId;
declare const screenshotId: ScreenshotId;
const { signal } = new AbortController();

// A client needs to know where the server is and who calls, and nothing else.
expectTypeOf(createGlimpseClient).returns.toEqualTypeOf<GlimpseClient>();
expectTypeOf(createGlimpseClient).parameter(0).toHaveProperty('baseUrl').toEqualTypeOf<string>();
createGlimpseClient({ baseUrl: '', auth: { kind: 'token', token: async () => 't' } });
// @ts-expect-error a client without credentials says so: `{ kind: 'none' }`
createGlimpseClient({ baseUrl: '' });
// @ts-expect-error a key is sent as it is; only tokens are asked for
expectTypeOf<{ kind: 'apiKey'; key: () => string }>().toExtend<ClientAuth>();
// @ts-expect-error retries are counted
createGlimpseClient({ baseUrl: '', auth: { kind: 'none' }, retry: { retries: true } });

// Replies are the contract's own types, ids branded.
expectTypeOf(client.timer.start({ workspaceId })).resolves.toEqualTypeOf<TimeEntry>();
expectTypeOf<TimeEntry['id']>().toEqualTypeOf<TimeEntryId>();
expectTypeOf<TimeEntryId>().not.toExtend<ScreenshotId>();
expectTypeOf<string>().not.toExtend<WorkspaceId>();
expectTypeOf(
  client.timer.running({ workspaceId, userId }),
).resolves.toEqualTypeOf<TimeEntry | null>();
expectTypeOf(
  client.screenshots.day({ workspaceId, day: '2026-11-19', timeZone: 'UTC' }),
).resolves.toEqualTypeOf<DayTotals>();
expectTypeOf(client.screenshots.memberDay).returns.resolves.toEqualTypeOf<MemberDay>();
expectTypeOf(client.screenshots.upload).returns.resolves.toEqualTypeOf<Screenshot>();
expectTypeOf(client.timeEntries.delete).returns.resolves.toEqualTypeOf<void>();

// The plan is what the delete answers too (D12), and its digest has to be handed on.
expectTypeOf(client.screenshots.planDeletion).returns.resolves.toEqualTypeOf<DeletionAnswer>();
expectTypeOf(client.screenshots.delete).returns.resolves.toEqualTypeOf<DeletionAnswer>();
expectTypeOf<DeletionAnswer['plan']['entries'][number]>().toEqualTypeOf<EntryEffect>();
// @ts-expect-error nothing is deleted without the plan that was shown
void client.screenshots.delete({ workspaceId, screenshotIds: [screenshotId], timeZone: 'UTC' });
// @ts-expect-error the zone in which days are cut is never guessed (V7)
void client.screenshots.day({ workspaceId, day: '2026-11-19' });
// @ts-expect-error a misspelt field is no field
void client.timer.start({ workspaceId, descripton: 'Reading' });
// @ts-expect-error a timer that starts has no end yet
void client.timer.start({ workspaceId, end: '2026-11-19T10:00:00Z' });

// Pictures are Blobs; uploads tell how far they are.
expectTypeOf(
  client.screenshots.image({ workspaceId, screenshotId }),
).resolves.toEqualTypeOf<Blob>();
expectTypeOf(client.screenshots.images).returns.resolves.toEqualTypeOf<Map<string, Blob>>();
type Upload = Parameters<GlimpseClient['screenshots']['upload']>;
expectTypeOf<Upload[0]['image']>().toEqualTypeOf<Blob>();
expectTypeOf<NonNullable<NonNullable<Upload[1]>['onProgress']>>().toEqualTypeOf<
  (progress: { sentBytes: number; totalBytes: number }) => void
>();

// Pages are walked with `for await`.
expectTypeOf(client.members.list({ workspaceId })).toEqualTypeOf<
  AsyncGenerator<readonly Member[]>
>();
expectTypeOf(client.screenshots.dayPages).returns.toEqualTypeOf<AsyncGenerator<DayTotals>>();
expectTypeOf(client.screenshots.views).returns.toEqualTypeOf<
  AsyncGenerator<{ views: View[]; nextCursor: string | null }>
>();
export async function walkPages(): Promise<Member[]> {
  const found: Member[] = [];
  for await (const page of client.members.list({ workspaceId }, { signal })) found.push(...page);
  return found;
}

// Every call of every resource takes a signal and a time-out last.
type LastOf<Call> = Call extends (...parts: infer Parts) => unknown
  ? Required<Parts> extends readonly [...unknown[], infer Last]
    ? Last
    : never
  : never;
type Resources = Omit<GlimpseClient, 'events'>;
type WithoutSignal = {
  [Resource in keyof Resources]: {
    [Verb in keyof Resources[Resource]]: LastOf<Resources[Resource][Verb]> extends CallOptions
      ? never
      : Verb;
  }[keyof Resources[Resource]];
}[keyof Resources];
expectTypeOf<WithoutSignal>().toEqualTypeOf<never>();
expectTypeOf<NonNullable<CallOptions['signal']>>().toEqualTypeOf<AbortSignal>();
void client.user.get({ signal, timeoutMs: 1_000 });

// Events are one closed union, told with the id to resume after.
type Listener = Parameters<GlimpseClient['events']['subscribe']>[1];
expectTypeOf<Listener['onEvent']>().parameters.toEqualTypeOf<
  [event: GlimpseEvent, id: string | undefined]
>();
expectTypeOf<SubscriptionState>().toEqualTypeOf<'connecting' | 'open' | 'waiting' | 'closed'>();
expectTypeOf(client.events.subscribe).returns.toEqualTypeOf<Subscription>();

// One error class, its codes a closed union that holds all that travels on the wire.
expectTypeOf<GlimpseError>().toExtend<Error>();
expectTypeOf<GlimpseError['code']>().toEqualTypeOf<ErrorCode>();
expectTypeOf<WireErrorCode>().toExtend<ErrorCode>();
expectTypeOf<Exclude<ErrorCode, WireErrorCode>>().toEqualTypeOf<
  'network' | 'timeout' | 'aborted' | 'invalid_reply'
>();
expectTypeOf<GlimpseError['status']>().toEqualTypeOf<number | undefined>();
expectTypeOf<GlimpseError['requestId']>().toEqualTypeOf<string | undefined>();
expectTypeOf<GlimpseError['cause']>().toEqualTypeOf<unknown>();
expectTypeOf(isGlimpseError).guards.toEqualTypeOf<GlimpseError>();
// @ts-expect-error no such code
new GlimpseError('no_such_code', 'Nothing of the kind.');

// Route names are known one by one, so that a table over them cannot forget one.
expectTypeOf<string>().not.toExtend<RouteName>();
