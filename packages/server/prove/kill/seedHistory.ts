import {
  initialPolicyHistory,
  newId,
  cryptoRandom,
  type DeviceId,
  type TimeEntryId,
  type UserId,
  type WorkspaceId,
} from '@glimpse/core';

import { openStorage } from '../../src/node/openStorage.js';
import { readConfig } from '../../src/node/config/readConfig.js';
import { createArgon2PasswordHasher } from '../../src/node/passwords/createArgon2PasswordHasher.js';

const HOUR_MS = 3_600_000;
const DAY_MS = 24 * HOUR_MS;
export const WINDOW_MS = 300_000;
export const PASSWORD = 'a password of the proofs';

/** Someone whose agent was offline for days: everything they may upload lies in the past. */
export interface Offline {
  readonly workspaceId: WorkspaceId;
  readonly userId: UserId;
  readonly email: string;
  readonly deviceId: DeviceId;
  readonly entries: readonly {
    readonly id: TimeEntryId;
    readonly startAt: number;
    readonly endAt: number;
  }[];
}

/** How much was tracked. */
export interface History {
  readonly members: number;
  /** Entries of 8 hours, one every 9 hours. */
  readonly entriesEach: number;
  /** How long ago the first began. @default 6 */
  readonly days?: number | undefined;
}

/**
 * Writes a workspace whose members have tracked days with capturing on, all of it known to them, and
 * have uploaded nothing yet.
 */
export async function seedHistory(
  environment: Readonly<Record<string, string>>,
  { members, entriesEach, days = 6 }: History,
): Promise<readonly Offline[]> {
  const now = Math.floor(Date.now() / 1000) * 1000;
  const random = cryptoRandom(globalThis.crypto);
  const workspaceId = newId(random) as WorkspaceId;
  const storage = await openStorage(readConfig(environment), { now: () => now });
  const hasher = createArgon2PasswordHasher({ memoryKib: 1024, passes: 1 });
  const passwordHash = await hasher.hash(PASSWORD);
  const people = Array.from({ length: members }, (_, index) => ({
    workspaceId,
    userId: newId(random) as UserId,
    email: `member-${index}@${workspaceId}.example`,
    deviceId: newId(random) as DeviceId,
    entries: Array.from({ length: entriesEach }, (_, nth) => {
      const startAt = now - days * DAY_MS + nth * 9 * HOUR_MS;
      return { id: newId(random) as TimeEntryId, startAt, endAt: startAt + 8 * HOUR_MS };
    }),
  }));
  await storage.transaction(async (tx) => {
    const sinceAt = now - (days + 24) * DAY_MS;
    await tx.workspaces.save({
      id: workspaceId,
      name: 'Proofs',
      plan: 'PRO',
      earlierPlans: [],
      trialStartedAt: null,
      createdAt: sinceAt,
    });
    const [defaults] = initialPolicyHistory(sinceAt);
    await tx.policies.add({ ...defaults, workspaceId, changedBy: null });
    const on = { ...defaults, enabled: true, version: 2, activation: 2, sinceAt: sinceAt + 1 };
    await tx.policies.add({ ...on, workspaceId, changedBy: null });
    for (const { userId, email, entries } of people) {
      await tx.users.save({
        id: userId,
        name: email,
        email,
        passwordHash,
        timeZone: 'UTC',
        status: 'ACTIVE',
        createdAt: sinceAt,
      });
      await tx.memberships.save({
        workspaceId,
        userId,
        role: 'member',
        status: 'ACTIVE',
        alwaysObscureSince: null,
        joinedAt: sinceAt,
      });
      await tx.notices.add({
        workspaceId,
        userId,
        version: 2,
        shownAt: sinceAt + 2,
        channel: 'desktop',
      });
      for (const { id, startAt, endAt } of entries) {
        await tx.timeEntries.save({
          workspaceId,
          id,
          userId,
          description: '',
          projectId: null,
          taskId: null,
          tagIds: [],
          billable: false,
          type: 'REGULAR',
          isLocked: false,
          approvalStatus: 'NONE',
          startAt,
          endAt,
          windowMs: WINDOW_MS,
          deductions: [],
        });
      }
    }
  });
  await storage.close();
  return people;
}
