import { createMockServer, type FaultRule, type MockServer } from '@glimpse/mock-server';
import type { Loader } from '@storybook/react-vite';
import type { MockParameters } from './MockParameters.js';
import { pictures, servers } from './mockWorker.js';

/** What the loader leaves for the decorator. */
export interface LoadedMock {
  readonly server: MockServer;
  readonly person: ReturnType<MockServer['person']>;
  readonly token: string;
}

const NETWORK_FAULTS: Readonly<Record<string, readonly FaultRule[]>> = {
  slow: [{ fault: { kind: 'delay', ms: 1500 } }],
  flaky: [{ fault: { kind: 'error', code: 'unavailable' }, every: 3 }],
  offline: [{ fault: { kind: 'offline' } }],
  forbidden: [{ fault: { kind: 'error', code: 'forbidden' } }],
};

/** Gives each story a server of its own, in the state of its scenario. */
export const loadMockServer: Loader = async ({ id, parameters, globals }) => {
  const wanted = (parameters['mock'] ?? {}) as MockParameters;
  const server = await createMockServer({ scenario: wanted.scenario, pictures });
  servers.set(id, server);
  const person = server.person(wanted.as ?? String(globals['role']));
  const token = await server.signIn(person);
  server.clock.advance((wanted.laterMs ?? 0) + Number(globals['clock']));
  const faults = [...(wanted.faults ?? []), ...(NETWORK_FAULTS[String(globals['network'])] ?? [])];
  for (const rule of faults) server.faults.inject(rule);
  for (const [route, answer] of Object.entries(wanted.overrides ?? {}))
    server.override(route as Parameters<MockServer['override']>[0], answer);
  return { mock: { server, person, token } satisfies LoadedMock };
};
