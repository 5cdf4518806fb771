import { DEFAULT_OBSCURE } from './obscure.js';
import type { PolicySettings, Resolution } from './policySchema.js';

/** Greatest width, in pixels, of a screenshot at each resolution. */
export const RESOLUTION_MAX_WIDTH: Readonly<Record<Resolution, number>> = { low: 480, high: 1280 };

/** Bounds of the settings (rules.md, words): 1 to 30 minutes, 1 to 365 days. */
export interface PolicyBounds {
  readonly intervalSeconds: { readonly min: number; readonly max: number };
  readonly retentionDays: { readonly min: number; readonly max: number };
}

/** The bounds of the rules: 1 to 30 minutes, 1 to 365 days. An operator may narrow them. */
export const DEFAULT_POLICY_BOUNDS: PolicyBounds = {
  intervalSeconds: { min: 60, max: 1800 },
  retentionDays: { min: 1, max: 365 },
};

/** The figures of the source are defaults, never constants. Off until an admin turns it on (A3). */
export const DEFAULT_POLICY_SETTINGS: PolicySettings = {
  enabled: false,
  intervalSeconds: 300,
  retentionDays: 7,
  obscure: DEFAULT_OBSCURE,
  resolution: 'low',
};

/** A policy version as rules read it: with its instant as a number. */
export interface PolicyVersion extends PolicySettings {
  readonly version: number;
  readonly activation: number;
  readonly sinceAt: number;
}
