import {
  DEFAULT_POLICY_BOUNDS,
  DEFAULT_POLICY_SETTINGS,
  contract,
  instantAt,
  memberSchema,
  newId,
  screenshotSchema,
  timeEntrySchema,
  toInstant,
  toIsoDuration,
  type DayTotals,
  type Member,
  type MemberTotals,
  type Notice,
  type PolicyView,
  type Screenshot,
  type TimeEntry,
} from '@glimpse/core';
import { seededRandom } from '../random/seededRandom.js';

/** Builds what the API answers, whole and valid by schema; any field can be given. */
export interface Builders {
  member(fields?: Partial<Member>): Member;
  timeEntry(fields?: Partial<TimeEntry>): TimeEntry;
  screenshot(fields?: Partial<Screenshot>): Screenshot;
  policyView(fields?: Partial<PolicyView>): PolicyView;
  notice(fields?: Partial<Notice>): Notice;
  memberTotals(fields?: Partial<MemberTotals>): MemberTotals;
  /** A day of these members, its sums included. @default one member */
  dayTotals(fields?: Partial<DayTotals>): DayTotals;
}

const dayTotalsSchema = contract.getDayTotals.reply.schema;
const START = '2026-11-19T08:00:00Z';
const END = '2026-11-19T09:00:00Z';
const HOUR_MS = 3_600_000;
const RETENTION_MS = DEFAULT_POLICY_SETTINGS.retentionDays * 86_400_000;

/**
 * {@link Builders} whose ids are the same for the same seed.
 *
 * @throws what the schema says when given fields make something that the API never answers
 */
export function createBuilders(seed = 'builders'): Builders {
  const random = seededRandom(seed);
  const id = () => newId(random);
  const memberTotals: Builders['memberTotals'] = (fields) =>
    only(dayTotalsSchema.shape.members.parse([{ ...memberTotalsOf(id), ...fields }]));
  return {
    memberTotals,
    notice: (fields) =>
      only(contract.listNotices.reply.schema.parse([{ ...noticeOf(id), ...fields }])),
    dayTotals: (fields) => {
      const { members = [memberTotals()] } = fields ?? {};
      return dayTotalsSchema.parse({ ...dayTotalsOf(members), ...fields });
    },
    member: (fields) =>
      memberSchema.parse({
        ...{ id: id(), name: 'Bea Castellano', email: 'bea.castellano@northlight.test' },
        ...{ status: 'ACTIVE', role: 'member' },
        ...fields,
      }),
    timeEntry: (fields) => timeEntrySchema.parse({ ...timeEntryOf(id), ...fields }),
    screenshot: (fields) => {
      const { capturedAt = START } = fields ?? {};
      const expiresAt = toInstant(instantAt(capturedAt) + RETENTION_MS);
      return screenshotSchema.parse({ ...screenshotOf(id), capturedAt, expiresAt, ...fields });
    },
    policyView: (fields) => contract.getPolicy.reply.schema.parse({ ...policyView(), ...fields }),
  };
}

function timeEntryOf(id: () => string) {
  const duration = toIsoDuration(instantAt(END) - instantAt(START));
  return {
    ...{ id: id(), workspaceId: id(), userId: id() },
    ...{ description: 'Checkout redesign', projectId: null, taskId: null, tagIds: [] },
    ...{ billable: false, type: 'REGULAR', isLocked: false, approvalStatus: 'NONE' },
    timeInterval: { start: START, end: END, duration },
    ...{ deductions: [], trackedDuration: duration, customFieldValues: [] },
    windowSeconds: DEFAULT_POLICY_SETTINGS.intervalSeconds,
  };
}

function screenshotOf(id: () => string) {
  return {
    ...{ id: id(), captureId: id(), timeEntryId: id(), userId: id() },
    display: { number: 1, x: 0, y: 0, width: 1920, height: 1080, scale: 1 },
    ...{ width: 480, height: 270, bytes: 2400, contentType: 'image/webp', obscure: 'greek' },
  };
}

function policyView() {
  return {
    plan: 'PRO',
    availability: { available: true, by: 'plan' },
    trialAvailable: false,
    policy: {
      ...DEFAULT_POLICY_SETTINGS,
      ...{ enabled: true, version: 2, activation: 2, since: '2026-11-16T08:00:00Z' },
    },
    ...{ changedBy: null, bounds: DEFAULT_POLICY_BOUNDS, alwaysObscure: false },
  };
}

function noticeOf(id: () => string) {
  return { id: id(), policy: policyView().policy, revelations: ['turned_on'] };
}

function memberTotalsOf(id: () => string) {
  return {
    ...{ userId: id(), name: 'Bea Castellano', role: 'member' },
    ...{ screenshots: 24, moments: 12, missedWindows: 0, trackedMs: HOUR_MS },
    ...{ timerRunning: false, agentSeen: true },
    runs: [{ start: START, end: END, state: 'captured' }],
  };
}

function dayTotalsOf(members: readonly MemberTotals[]) {
  return {
    ...{ day: '2026-11-19', timeZone: 'UTC', asOf: '2026-11-19T12:00:00Z' },
    ...{ start: '2026-11-19T00:00:00Z', end: '2026-11-20T00:00:00Z' },
    viewable: { oldest: '2026-11-12', today: '2026-11-19' },
    memberCount: members.length,
    screenshotCount: members.reduce((sum, { screenshots }) => sum + screenshots, 0),
    ...{ members, nextCursor: null },
  };
}

/** The one thing of a list that was made with one thing. */
function only<Thing>([thing]: readonly Thing[]): Thing {
  if (thing === undefined) throw new RangeError('@glimpse/mock-server: nothing was built.');
  return thing;
}
