import { GlimpseError, isGlimpseError } from '../../errors/GlimpseError.js';
import type { ClientAuth } from './ClientOptions.js';
import { waitFor, type WaitLimits } from './patience/waitFor.js';

/** Headers that prove who calls. */
export type Credentials = Readonly<Record<string, string>>;

/** Sends with credentials, and once more with fresh ones when they were refused. */
export interface Authorizer {
  /** The token is waited for no longer than the answer is: by `limits`, for this caller alone. */
  send<Result>(
    attempt: (credentials: Credentials) => Promise<Result>,
    limits: WaitLimits,
  ): Promise<Result>;
}

/** Makes the {@link Authorizer} of a client: a token that expired is renewed once for all waiting calls. */
export function createAuthorizer(auth: ClientAuth): Authorizer {
  if (auth.kind === 'none') return { send: (attempt) => attempt({}) };
  if (auth.kind === 'apiKey') return { send: (attempt) => attempt({ 'x-api-key': auth.key }) };
  return createTokenAuthorizer(auth);
}

function createTokenAuthorizer(auth: Extract<ClientAuth, { kind: 'token' }>): Authorizer {
  /** Stands in for the host's token, until the host has another one: somebody else may have signed in. */
  let renewed: { readonly insteadOf: string; readonly token: string } | undefined;
  let renewal: Promise<string> | undefined;

  const hostToken = () =>
    hadFromHost(() => (typeof auth.token === 'function' ? auth.token() : auth.token));
  const newest = (own: string) => (renewed?.insteadOf === own ? renewed.token : own);

  /** The token to use after `refused` was turned down: a newer one at hand, or the one renewal all wait for. */
  async function fresh(refused: string, renew: () => Promise<string>): Promise<string> {
    const own = await hostToken();
    if (newest(own) !== refused) return newest(own);
    renewal ??= hadFromHost(renew)
      .then((token) => {
        renewed = { insteadOf: own, token };
        return token;
      })
      .finally(() => {
        renewal = undefined;
      });
    return renewal;
  }

  return {
    async send(attempt, limits) {
      const token = newest(await waitFor(hostToken(), limits));
      try {
        return await attempt(bearer(token));
      } catch (error) {
        if (auth.renew === undefined || !isRefusedToken(error)) throw error;
        return attempt(bearer(await waitFor(fresh(token, auth.renew), limits)));
      }
    },
  };
}

/** Asks the host for a token; whatever goes wrong there is told as an error of this client. */
async function hadFromHost(ask: () => string | Promise<string>): Promise<string> {
  try {
    return await ask();
  } catch (cause) {
    if (isGlimpseError(cause)) throw cause;
    const reason = cause instanceof Error ? cause.message : String(cause);
    throw new GlimpseError(
      'network',
      `No token could be had, so the call was not sent (${reason}). Check the connection, then try again or sign in anew.`,
      { cause },
    );
  }
}

function bearer(token: string): Credentials {
  return { authorization: `Bearer ${token}` };
}

function isRefusedToken(error: unknown): boolean {
  return (
    isGlimpseError(error) && (error.code === 'unauthenticated' || error.code === 'session_expired')
  );
}
