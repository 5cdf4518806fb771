import type { DayTotals, MemberDay, MemberTotals } from '@glimpse/core';
import type { GlimpseClient } from '@glimpse/core/client';
import type { QueryClient } from '@tanstack/react-query';

/** What both renderings show; loaded before anything is timed. */
export interface BenchData {
  readonly client: GlimpseClient;
  /** All members, in one page. */
  readonly totals: DayTotals;
  /** The day with 576 screenshots. */
  readonly memberDay: MemberDay;
  /** Members that are opened; each is given that same day. */
  readonly open: readonly MemberTotals[];
  /** Where the kit finds all of it. */
  readonly queries: QueryClient;
  readonly viewerId: MemberTotals['userId'];
  readonly nowMs: number;
}

/** Where the bytes of the n-th picture lie, without asking who wants them. */
export function pictureUrl(index: number): string {
  return `/pictures/${index}.png`;
}
