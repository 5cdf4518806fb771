import type { RouteName } from '@glimpse/core';
import type { FaultRule, RouteOverride, Scenario, ScenarioName } from '@glimpse/mock-server';

/**
 * What a story says of the server behind it, as `parameters.mock`:
 *
 * @example
 * parameters: { mock: { scenario: 'runningTimer', as: 'member' } satisfies MockParameters }
 */
export interface MockParameters {
  /** A scenario by its name, or one of the story's own. @default 'typicalDay' */
  readonly scenario?: ScenarioName | Scenario;
  /** Who looks: a role or a name. The toolbar's role applies when the story says nothing. */
  readonly as?: string;
  /** What goes wrong, beside what the scenario and the toolbar say. */
  readonly faults?: readonly FaultRule[];
  /** Routes that are answered by hand. */
  readonly overrides?: Partial<Record<RouteName, RouteOverride>>;
  /** Milliseconds by which the clock is turned past the scenario's now. */
  readonly laterMs?: number;
}
