import {
  createGlimpseClient,
  type GlimpseClient,
  type GlimpseClientOptions,
} from '@glimpse/core/client';
import type { Answering } from '../handler/forwardTo.js';
import type { MockPerson } from '../stage/Stage.js';

const BASE_URL = 'http://mock.glimpse.test';

/** Clients of people, signed in when first used. */
export interface Clients {
  signIn(person: MockPerson): Promise<string>;
  of(person: MockPerson, options?: Partial<GlimpseClientOptions>): GlimpseClient;
}

/**
 * Clients whose calls go to `target` without any network. Signing in goes to `app` itself, so that
 * whoever tries out a fault is somebody.
 */
export function createClients({ target, app }: { target: Answering; app: Answering }): Clients {
  const options = { baseUrl: BASE_URL, fetch: fetchFrom(target) };
  const visitor = createGlimpseClient({
    baseUrl: BASE_URL,
    fetch: fetchFrom(app),
    auth: { kind: 'none' },
  });
  const tokens = new Map<string, Promise<string>>();

  function signInAnew(person: MockPerson): Promise<string> {
    const { email, password } = person;
    const token = visitor.session.create({ email, password }).then((session) => session.token);
    tokens.set(person.id, token);
    return token;
  }
  const signIn = (person: MockPerson) => tokens.get(person.id) ?? signInAnew(person);

  const known = new Map<string, GlimpseClient>();
  function create(person: MockPerson, own: Partial<GlimpseClientOptions>): GlimpseClient {
    return createGlimpseClient({
      ...options,
      auth: { kind: 'token', token: () => signIn(person), renew: () => signInAnew(person) },
      ...own,
    });
  }
  return {
    signIn,
    of(person, own) {
      if (own) return create(person, own);
      const client = known.get(person.id) ?? create(person, {});
      known.set(person.id, client);
      return client;
    },
  };
}

/** A `fetch` that asks `target`; a network error is thrown, as the real one does. */
function fetchFrom(target: Answering): typeof globalThis.fetch {
  return async (input, init) => {
    const response = await target.fetch(new Request(input, init));
    if (response.type === 'error') throw new TypeError('Failed to fetch');
    return response;
  };
}
