import { writeFileSync } from 'node:fs';
import { join } from 'node:path';

import { initialPolicyHistory, windowsOf } from '@glimpse/core';

import type { Dependencies } from '../../app/App.js';
import type { PasswordHasher, Repositories } from '../../ports/index.js';
import { DEMO_PASSWORD, DEMO_PEOPLE, DEMO_PROJECTS, DEMO_WORKSPACE } from './northlight.js';
import { pastEntries } from './pastEntries.js';
import { setDemoWindow } from './setDemoWindow.js';

/** What a demo needs of the server. */
export type DemoContext = Pick<Dependencies, 'storage' | 'passwords' | 'clock'>;

/**
 * Makes the demo workspace on the first start, and leaves it alone on every later one; writes how to
 * sign in to `demo.json` in `folder`. Capturing is off: turning it on is the admin's to show.
 */
export async function seedDemo(
  context: DemoContext,
  options: { readonly windowSeconds: number | undefined; readonly folder: string },
): Promise<void> {
  const { storage, clock } = context;
  const isThere = await storage.read((r) => r.workspaces.get(DEMO_WORKSPACE.id));
  if (!isThere) {
    const accounts = await accountsOf(context.passwords);
    await storage.transaction((tx) => seedWorkspace(tx, accounts, clock.now()));
  }
  await storage.transaction((tx) => setDemoWindow(tx, options.windowSeconds, clock.now()));
  writeSignIns(join(options.folder, 'demo.json'));
}

async function accountsOf(passwords: PasswordHasher) {
  return Promise.all(
    DEMO_PEOPLE.map(async (person) => ({
      ...person,
      passwordHash: await passwords.hash(DEMO_PASSWORD),
    })),
  );
}

async function seedWorkspace(
  tx: Repositories,
  accounts: Awaited<ReturnType<typeof accountsOf>>,
  now: number,
): Promise<void> {
  const { id: workspaceId, name } = DEMO_WORKSPACE;
  const timeZone = Intl.DateTimeFormat().resolvedOptions().timeZone;
  await tx.workspaces.save({
    id: workspaceId,
    name,
    plan: 'PRO',
    earlierPlans: [],
    trialStartedAt: null,
    createdAt: now,
  });
  for (const version of initialPolicyHistory(now)) {
    await tx.policies.add({ ...version, workspaceId, changedBy: null });
  }
  for (const project of DEMO_PROJECTS) {
    await tx.projects.save({
      workspaceId,
      id: project.id,
      name: project.name,
      color: project.color,
    });
  }
  for (const [seat, person] of accounts.entries()) {
    const { id: userId, email, passwordHash, role } = person;
    await tx.users.save({
      id: userId,
      name: person.name,
      email,
      passwordHash,
      timeZone,
      status: 'ACTIVE',
      createdAt: now,
    });
    await tx.memberships.save({
      workspaceId,
      userId,
      role,
      status: 'ACTIVE',
      alwaysObscureSince: null,
      joinedAt: now,
    });
    await seedEntries(tx, { userId, seat, now, timeZone });
  }
}

async function seedEntries(
  tx: Repositories,
  whose: Parameters<typeof pastEntries>[0],
): Promise<void> {
  for (const entry of pastEntries(whose)) {
    await tx.timeEntries.save(entry);
    for (const { index } of windowsOf(entry, whose.now)) {
      await tx.outcomes.save({
        workspaceId: entry.workspaceId,
        timeEntryId: entry.id,
        windowIndex: index,
        outcome: { kind: 'skipped', reason: 'feature_off' },
      });
    }
  }
}

function writeSignIns(file: string): void {
  const [, agent] = DEMO_PEOPLE;
  const signIns = DEMO_PEOPLE.map(({ name, role, email }) => ({
    name,
    role: role === 'owner' ? 'admin' : role,
    email,
    password: DEMO_PASSWORD,
  }));
  const content = { signIns, agent: { email: agent.email, password: DEMO_PASSWORD } };
  writeFileSync(file, `${JSON.stringify(content, null, 2)}\n`);
}
