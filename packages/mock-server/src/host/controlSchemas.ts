import {
  contract,
  errorStatuses,
  instantSchema,
  type RouteName,
  type WireErrorCode,
} from '@glimpse/core';
import * as z from 'zod/mini';
import { scenarios, type ScenarioName } from '../scenario/scenarios.js';

const routeNameSchema = z.enum(Object.keys(contract) as [RouteName, ...RouteName[]]);
/** Codes without a status never come from a server. */
const wireErrorCodeSchema = z.enum(
  Object.entries(errorStatuses)
    .filter(([, status]) => typeof status === 'number')
    .map(([code]) => code) as [WireErrorCode, ...WireErrorCode[]],
);

export const scenarioNameSchema = z.enum(
  Object.keys(scenarios) as [ScenarioName, ...ScenarioName[]],
);

/** What `PUT /mock/scenario` takes. */
export const scenarioOrderSchema = z.strictObject({ name: scenarioNameSchema });

/** What `PUT /mock/clock` takes: an instant to show, or milliseconds to move on by. */
export const clockOrderSchema = z.union([
  z.strictObject({ now: instantSchema }),
  z.strictObject({ advanceMs: z.number().check(z.nonnegative()) }),
]);

/** What `POST /mock/sessions` takes: a name, or a role. */
export const sessionOrderSchema = z.strictObject({ who: z.string() });

/** What `POST /mock/faults` takes: a {@link FaultRule}. */
export const faultOrderSchema = z.strictObject({
  fault: z.discriminatedUnion('kind', [
    z.strictObject({ kind: z.literal('delay'), ms: z.number().check(z.nonnegative()) }),
    z.strictObject({ kind: z.literal('error'), code: wireErrorCodeSchema }),
    z.strictObject({ kind: z.literal('offline') }),
  ]),
  route: z.optional(routeNameSchema),
  every: z.optional(z.int().check(z.positive())),
  times: z.optional(z.int().check(z.positive())),
});
