import { expectTypeOf } from 'vitest';
import type { ScreenshotId } from '../ids/ids.js';
import type { TimeEntry } from '../time-entry/timeEntry.js';
import type { RouteInput, RouteOutput, RouteReply } from './routeTypes.js';

// What a caller hands over has its defaults optional; what a server reads has them filled in.
expectTypeOf<RouteInput<'getDayTotals', 'query'>['limit']>().toEqualTypeOf<unknown>();
expectTypeOf<RouteOutput<'getDayTotals', 'query'>['limit']>().toEqualTypeOf<number>();

// A part that a route does not have is undefined.
expectTypeOf<RouteInput<'getUser', 'body'>>().toEqualTypeOf<undefined>();
expectTypeOf<RouteInput<'getUser', 'params'>>().toEqualTypeOf<undefined>();
expectTypeOf<RouteReply<'deleteTimeEntry'>>().toEqualTypeOf<undefined>();

// Replies are the schemas' own types, ids branded.
expectTypeOf<RouteReply<'getTimeEntry'>>().toEqualTypeOf<TimeEntry>();
expectTypeOf<RouteOutput<'getImage', 'params'>['screenshotId']>().toEqualTypeOf<ScreenshotId>();
expectTypeOf<string>().not.toExtend<ScreenshotId>();
