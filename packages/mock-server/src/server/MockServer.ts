import type { RouteName, WorkspaceId } from '@glimpse/core';
import type { GlimpseClient, GlimpseClientOptions } from '@glimpse/core/client';
import type { PasswordHasher, Storage } from '@glimpse/server';
import type { RequestHandler } from 'msw';
import type { TurnableClock } from '../clock/createTurnableClock.js';
import type { FaultBoard } from '../fault/createFaultBoard.js';
import type { MockPerson } from '../stage/Stage.js';

/** Answers a call in place of the app; undefined lets the app answer. */
export type RouteOverride = (call: {
  readonly request: Request;
  readonly params: Readonly<Record<string, string>>;
}) => Response | undefined | Promise<Response | undefined>;

/** The real API over memory, with a clock to turn and faults to inject. */
export interface MockServer {
  readonly workspaceId: WorkspaceId;
  /** The zone that the scenario's days and times are in. */
  readonly timeZone: string;
  /** Shows the scenario's now. Turned on, the server's rules see the time pass. */
  readonly clock: TurnableClock;
  /** Where the operator's things are put that no route makes: workspaces and people. */
  readonly storage: Storage;
  /** How passwords are kept in it. */
  readonly passwords: PasswordHasher;
  /** Everyone who can sign in. */
  readonly people: readonly MockPerson[];
  /**
   * Someone by their name, or the first of a role: `admin` is an owner or admin.
   *
   * @throws when the scenario has no such person
   */
  person(who: string): MockPerson;
  /** A client of that person, signed in, that calls the server directly. */
  clientOf(who: string | MockPerson, options?: Partial<GlimpseClientOptions>): GlimpseClient;
  /** A session's token for that person, for `Authorization: Bearer`. */
  signIn(who: string | MockPerson): Promise<string>;
  /** Answers a request as the API would, faults and overrides included. */
  fetch(request: Request): Promise<Response>;
  /** What goes wrong just now. */
  readonly faults: FaultBoard;
  /** Answers one route by hand; what it answers takes that back. */
  override(route: RouteName, answer: RouteOverride): () => void;
  /** Handlers for Mock Service Worker; `baseUrl` is absolute and without `/api/v1`. */
  handlers(baseUrl: string): RequestHandler[];
}
