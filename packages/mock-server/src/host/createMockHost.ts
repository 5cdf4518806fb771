import { toInstant, toProblem, type WireErrorCode } from '@glimpse/core';
import * as z from 'zod/mini';
import type { Answering } from '../handler/forwardTo.js';
import { createPictureBook } from '../picture/createPictureBook.js';
import { scenarios, type ScenarioName } from '../scenario/scenarios.js';
import { createMockServer } from '../server/createMockServer.js';
import type { MockServer } from '../server/MockServer.js';
import {
  clockOrderSchema,
  faultOrderSchema,
  scenarioOrderSchema,
  sessionOrderSchema,
} from './controlSchemas.js';

/** A mock server that can be asked, over HTTP, to change its scenario, its clock and its faults. */
export interface MockHost extends Answering {
  fetch(request: Request): Promise<Response>;
  /** The server that answers just now; another one after the scenario was changed. */
  readonly server: MockServer;
}

const CONTROL = /^\/mock(?=\/|$)/;

/**
 * Starts a scenario with controls beside the API, for tests in other languages:
 *
 * | call | does |
 * | --- | --- |
 * | `GET /mock` | answers the scenario, its people with their passwords, and the time it shows |
 * | `PUT /mock/scenario` `{ name }` | starts a scenario, from its beginning |
 * | `PUT /mock/clock` `{ advanceMs }` or `{ now }` | turns the clock |
 * | `POST /mock/sessions` `{ who }` | signs someone in by name or role: `{ token, userId }` |
 * | `POST /mock/faults` a fault rule | puts a fault in force |
 * | `DELETE /mock/faults` | takes all faults back |
 */
export async function createMockHost(scenario: ScenarioName = 'typicalDay'): Promise<MockHost> {
  const pictures = createPictureBook();
  let name = scenario;
  let server = await createMockServer({ scenario, pictures });

  const controls: Readonly<Record<string, (body: unknown) => unknown>> = {
    'GET /mock': () => stateOf(name, server),
    'PUT /mock/scenario': async (body) => {
      const order = z.parse(scenarioOrderSchema, body);
      server = await createMockServer({ scenario: order.name, pictures });
      name = order.name;
      return stateOf(name, server);
    },
    'PUT /mock/clock': (body) => {
      const order = z.parse(clockOrderSchema, body);
      if ('now' in order) server.clock.turnTo(order.now);
      else server.clock.advance(order.advanceMs);
      return stateOf(name, server);
    },
    'POST /mock/sessions': async (body) => {
      const person = server.person(z.parse(sessionOrderSchema, body).who);
      return { token: await server.signIn(person), userId: person.id };
    },
    'POST /mock/faults': (body) => {
      server.faults.inject(z.parse(faultOrderSchema, body));
      return stateOf(name, server);
    },
    'DELETE /mock/faults': () => {
      server.faults.clear();
      return stateOf(name, server);
    },
  };

  return {
    get server() {
      return server;
    },
    async fetch(request) {
      const { pathname } = new URL(request.url);
      if (!CONTROL.test(pathname)) return server.fetch(request);
      const control = controls[`${request.method} ${pathname}`];
      if (!control)
        return refuse('not_found', `There are only ${Object.keys(controls).join(', ')}.`);
      try {
        return Response.json(await control(await bodyOf(request)));
      } catch (error) {
        return refuse('invalid_request', error instanceof Error ? error.message : String(error));
      }
    },
  };
}

function stateOf(scenario: ScenarioName, { workspaceId, timeZone, people, clock }: MockServer) {
  const now = toInstant(clock.now());
  return { scenario, scenarios: Object.keys(scenarios), workspaceId, timeZone, now, people };
}

async function bodyOf(request: Request): Promise<unknown> {
  const text = await request.text();
  return text === '' ? undefined : JSON.parse(text);
}

function refuse(code: WireErrorCode, message: string): Response {
  const problem = toProblem({ code, message });
  return new Response(JSON.stringify(problem), {
    status: problem.status,
    headers: { 'content-type': 'application/problem+json' },
  });
}
