import { isGlimpseError } from '../../errors/GlimpseError.js';
import type { ClientAuth } from './ClientOptions.js';

/** Headers that prove who calls. */
export type Credentials = Readonly<Record<string, string>>;

/** Sends with credentials, and once more with fresh ones when they were refused. */
export interface Authorizer {
  send<Result>(attempt: (credentials: Credentials) => Promise<Result>): Promise<Result>;
}

/** Makes the {@link Authorizer} of a client: a token that expired is renewed once for all waiting calls. */
export function createAuthorizer(auth: ClientAuth): Authorizer {
  if (auth.kind === 'none') return { send: (attempt) => attempt({}) };
  if (auth.kind === 'apiKey') return { send: (attempt) => attempt({ 'x-api-key': auth.key }) };
  return createTokenAuthorizer(auth);
}

function createTokenAuthorizer(auth: Extract<ClientAuth, { kind: 'token' }>): Authorizer {
  let renewed: string | undefined;
  let renewal: Promise<string> | undefined;

  const current = async () =>
    renewed ?? (typeof auth.token === 'function' ? auth.token() : auth.token);

  /** The token to use after `refused` was turned down: a newer one at hand, or the one renewal all wait for. */
  async function fresh(refused: string, renew: () => Promise<string>): Promise<string> {
    const held = await current();
    if (held !== refused) return held;
    renewal ??= renew().finally(() => {
      renewal = undefined;
    });
    renewed = await renewal;
    return renewed;
  }

  return {
    async send(attempt) {
      const token = await current();
      try {
        return await attempt(bearer(token));
      } catch (error) {
        if (auth.renew === undefined || !isRefusedToken(error)) throw error;
        return attempt(bearer(await fresh(token, auth.renew)));
      }
    },
  };
}

function bearer(token: string): Credentials {
  return { authorization: `Bearer ${token}` };
}

function isRefusedToken(error: unknown): boolean {
  return (
    isGlimpseError(error) && (error.code === 'unauthenticated' || error.code === 'session_expired')
  );
}
