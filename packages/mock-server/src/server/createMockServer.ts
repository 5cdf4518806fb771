import { newId, workspaceIdSchema } from '@glimpse/core';
import { createApp, createMemoryDependencies } from '@glimpse/server';
import { createTurnableClock, type TurnableClock } from '../clock/createTurnableClock.js';
import { createFaultBoard } from '../fault/createFaultBoard.js';
import { forwardTo } from '../handler/forwardTo.js';
import { createPictureBook, type PictureBook } from '../picture/createPictureBook.js';
import { seededRandom } from '../random/seededRandom.js';
import type { Scenario } from '../scenario/Scenario.js';
import { scenarios, type ScenarioName } from '../scenario/scenarios.js';
import { nowOf } from '../scenario/wallInstant.js';
import { changePlan } from '../stage/changePlan.js';
import { furnish } from '../stage/furnish.js';
import { playScenario } from '../stage/playScenario.js';
import type { MockPerson, Stage } from '../stage/Stage.js';
import { createClients } from './createClients.js';
import { createFrontDoor } from './createFrontDoor.js';
import type { MockServer } from './MockServer.js';
import { plainPasswordHasher } from './plainPasswordHasher.js';

/** What {@link createMockServer} is made from. */
export interface MockServerOptions {
  /** The name of a scenario, or one of your own. @default 'typicalDay' */
  readonly scenario?: ScenarioName | Scenario | undefined;
  /** The clock to use: it is turned while the scenario is played. @default a fresh one */
  readonly clock?: TurnableClock | undefined;
  /** Pictures to hand out; share one between servers to draw each picture once. */
  readonly pictures?: PictureBook | undefined;
  /** Keys of the host's back end, 32 characters or more. @default none */
  readonly operatorKeys?: readonly string[] | undefined;
}

/**
 * Starts the real API over memory and lets a scenario happen in it, through the API itself.
 * The same scenario gives the same ids, times and pictures every time.
 *
 * @example
 * const server = await createMockServer({ scenario: 'typicalDay' });
 * const client = server.clientOf('Bea Castellano');
 */
export async function createMockServer(options: MockServerOptions = {}): Promise<MockServer> {
  const { scenario: wanted = 'typicalDay', pictures = createPictureBook() } = options;
  const { operatorKeys = [] } = options;
  const scenario: Scenario = typeof wanted === 'string' ? scenarios[wanted] : wanted;
  const random = seededRandom('glimpse');
  const clock = options.clock ?? createTurnableClock(nowOf(scenario));
  const passwords = plainPasswordHasher();
  const dependencies = {
    ...createMemoryDependencies({ clock, random }),
    passwords,
    // Days pass in a blink here, so nobody is too quick.
    limiter: { take: async () => ({ allowed: true }) as const },
  };
  const faults = createFaultBoard();
  const app = createApp(dependencies, { operatorKeys });
  const door = createFrontDoor(app, faults);
  const clients = createClients({ target: door, app });
  const { storage } = dependencies;
  const workspaceId = workspaceIdSchema.parse(newId(random));
  const { people, projects } = await furnish({
    ...{ storage, passwords, scenario, workspaceId, random },
  });
  const person = (who: string) => findPerson(people, who);
  const stage: Stage = {
    ...{ scenario, workspaceId, clock, random, pictures, person },
    owner: person('owner'),
    clientOf: (one) => clients.of(one),
    projectId: (name) => found(projects.get(name), `project "${name}"`),
  };
  await playScenario(stage);
  if (scenario.planNow) await changePlan(storage, workspaceId, scenario.planNow);
  for (const rule of scenario.faults ?? []) faults.inject(rule);

  const personOf = (who: string | MockPerson) => (typeof who === 'string' ? person(who) : who);
  return {
    ...{ workspaceId, clock, storage, passwords, people, person, faults },
    timeZone: scenario.timeZone,
    fetch: door.fetch,
    override: door.override,
    signIn: (who) => clients.signIn(personOf(who)),
    clientOf: (who, own) => clients.of(personOf(who), own),
    handlers: (baseUrl) => forwardTo(door, baseUrl),
  };
}

function findPerson(people: readonly MockPerson[], who: string): MockPerson {
  const byRole = (role: string) =>
    people.find((one) => one.role === role || (role === 'admin' && one.role === 'owner'));
  return found(people.find(({ name }) => name === who) ?? byRole(who), `person or role "${who}"`);
}

function found<Thing>(thing: Thing | undefined, what: string): Thing {
  if (thing !== undefined) return thing;
  throw new RangeError(
    `@glimpse/mock-server: the scenario has no ${what}. Names are written as the scenario writes them.`,
  );
}
