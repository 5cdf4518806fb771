import {
  addDays,
  dayBounds,
  dayOf,
  DEFAULT_POLICY_SETTINGS,
  type TimeEntryId,
  type UserId,
} from '@glimpse/core';

import type { TimeEntryRecord } from '../../ports/index.js';
import { DEMO_PROJECTS, DEMO_WORK, DEMO_WORKSPACE } from './northlight.js';

const MINUTE_MS = 60_000;
const DAYS = 6;

/** Hours of a day's entries, as minutes after midnight: a morning, a stretch before and after lunch. */
const STRETCHES = [
  [9 * 60, 10 * 60 + 40],
  [10 * 60 + 55, 12 * 60 + 30],
  [13 * 60 + 20, 17 * 60 + 10],
] as const;

/**
 * Entries of someone's last working days, for a believable timesheet. Nobody was captured then:
 * capturing is off until the admin turns it on.
 *
 * @param seat tells people apart, so that they do not all work on the same
 */
export function pastEntries(input: {
  readonly userId: UserId;
  readonly seat: number;
  readonly now: number;
  readonly timeZone: string;
}): TimeEntryRecord[] {
  const { userId, seat, now, timeZone } = input;
  const today = dayOf(now, timeZone);
  return Array.from({ length: DAYS }, (_, index) => addDays(today, -1 - index))
    .filter((day) => ![0, 6].includes(new Date(`${day}T12:00:00Z`).getUTCDay()))
    .flatMap((day, nth) => {
      const { startAt: midnight } = dayBounds(day, timeZone);
      return STRETCHES.map(([from, to], stretch) => {
        const project = DEMO_PROJECTS[(seat + nth + stretch) % DEMO_PROJECTS.length];
        const work = project && DEMO_WORK[project.key];
        // A few minutes here and there: people do not start on the hour.
        const late = ((seat * 7 + nth * 11 + stretch * 5) % 17) * MINUTE_MS;
        return {
          workspaceId: DEMO_WORKSPACE.id,
          id: `demo-${userId}-${day}-${stretch}` as TimeEntryId,
          userId,
          description: work?.[(nth + stretch) % work.length] ?? '',
          projectId: project?.id ?? null,
          taskId: null,
          tagIds: [],
          billable: project?.key !== 'studio',
          type: 'REGULAR',
          isLocked: false,
          approvalStatus: 'NONE',
          startAt: midnight + from * MINUTE_MS + late,
          endAt: midnight + to * MINUTE_MS + late,
          windowMs: DEFAULT_POLICY_SETTINGS.intervalSeconds * 1000,
          deductions: [],
        } satisfies TimeEntryRecord;
      });
    });
}
