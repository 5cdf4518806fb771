import type { ProjectId, RandomSource, Role, UserId, WorkspaceId } from '@glimpse/core';
import type { GlimpseClient } from '@glimpse/core/client';
import type { TurnableClock } from '../clock/createTurnableClock.js';
import type { PictureBook } from '../picture/createPictureBook.js';
import type { Scenario } from '../scenario/Scenario.js';

/** Someone who can sign in to a mock server. */
export interface MockPerson {
  readonly id: UserId;
  readonly name: string;
  readonly email: string;
  readonly password: string;
  readonly role: Role;
}

/** Where a scenario is played: a server that is empty but for its people, and what acts need. */
export interface Stage {
  readonly scenario: Scenario;
  readonly workspaceId: WorkspaceId;
  readonly clock: TurnableClock;
  readonly random: RandomSource;
  readonly pictures: PictureBook;
  /** The person of that name. @throws when the scenario has no such person */
  readonly person: (name: string) => MockPerson;
  /** The project of that name. @throws when the scenario has no such project */
  readonly projectId: (name: string) => ProjectId;
  /** The owner, in whose name settings are changed and entries approved. */
  readonly owner: MockPerson;
  /** A client that is signed in as that person. */
  readonly clientOf: (person: MockPerson) => GlimpseClient;
}

/** Something that happens at an instant. */
export interface Act {
  readonly at: number;
  run(): Promise<unknown>;
}
