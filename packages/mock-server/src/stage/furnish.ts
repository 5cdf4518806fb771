import {
  initialPolicyHistory,
  newId,
  projectIdSchema,
  userIdSchema,
  type ProjectId,
  type RandomSource,
  type WorkspaceId,
} from '@glimpse/core';
import type { PasswordHasher, Storage } from '@glimpse/server';
import type { Scenario } from '../scenario/Scenario.js';
import { nowOf } from '../scenario/wallInstant.js';
import type { MockPerson } from './Stage.js';

const A_YEAR_MS = 365 * 86_400_000;
const PASSWORD = 'daybook';

/** What stands on an empty stage. */
export interface Furniture {
  readonly people: readonly MockPerson[];
  readonly projects: ReadonlyMap<string, ProjectId>;
}

/** Puts the workspace, its people and its projects into storage: what no route of the API makes. */
export async function furnish(input: {
  readonly storage: Storage;
  readonly passwords: PasswordHasher;
  readonly scenario: Scenario;
  readonly workspaceId: WorkspaceId;
  readonly random: RandomSource;
}): Promise<Furniture> {
  const { storage, scenario, workspaceId, random } = input;
  const createdAt = nowOf(scenario) - A_YEAR_MS;
  const passwordHash = await input.passwords.hash(PASSWORD);
  const people = scenario.people.map(({ name, role }): MockPerson => ({
    id: userIdSchema.parse(newId(random)),
    name,
    role,
    email: emailOf(name),
    password: PASSWORD,
  }));
  const projects = new Map<string, ProjectId>();
  await storage.transaction(async (repositories) => {
    await repositories.workspaces.save({
      id: workspaceId,
      name: 'Northlight Studio',
      plan: scenario.plan,
      earlierPlans: [],
      trialStartedAt: null,
      createdAt,
    });
    const [initial] = initialPolicyHistory(createdAt);
    await repositories.policies.add({ ...initial, workspaceId, changedBy: null });
    for (const { id, name, email, role } of people) {
      const { timeZone } = scenario;
      await repositories.users.save({
        ...{ id, name, email, passwordHash, timeZone, createdAt },
        status: 'ACTIVE',
      });
      await repositories.memberships.save({
        ...{ workspaceId, userId: id, role },
        ...{ status: 'ACTIVE', alwaysObscureSince: null, joinedAt: createdAt },
      });
    }
    for (const { name, color } of scenario.projects) {
      const id = projectIdSchema.parse(newId(random));
      projects.set(name, id);
      await repositories.projects.save({ workspaceId, id, name, color });
    }
  });
  return { people, projects };
}

/** `Tomás Iveland` as `tomas.iveland@northlight.test`. */
function emailOf(name: string): string {
  const plain = name.normalize('NFD').replace(/\p{Mark}/gu, '');
  return `${plain.toLowerCase().replaceAll(' ', '.')}@northlight.test`;
}
