import { StartError } from '../StartError.js';
import type { JwtConfig } from './ServerConfig.js';

const LOOPBACK = /^(127(\.\d{1,3}){3}|localhost|\[::1\])$/;

/** How tokens of the host are known, from GLIMPSE_JWT_ISSUER, GLIMPSE_JWT_AUDIENCE and GLIMPSE_JWT_JWKS_URL. */
export function readJwt(input: {
  readonly issuer: string | undefined;
  readonly audience: string | undefined;
  readonly jwksUrl: string | undefined;
}): JwtConfig | undefined {
  const { issuer, audience } = input;
  if (issuer === undefined) return undefined;
  if (audience === undefined) {
    throw new StartError(
      'GLIMPSE_JWT_ISSUER needs GLIMPSE_JWT_AUDIENCE, or tokens that the host made for others would ' +
        'open this server: set it to what the host writes into `aud` for it.',
    );
  }
  const jwksUrl = input.jwksUrl ?? `${issuer.replace(/\/+$/, '')}/.well-known/jwks.json`;
  if (!URL.canParse(jwksUrl) || !isSafe(new URL(jwksUrl))) {
    throw new StartError(
      `The keys of GLIMPSE_JWT_ISSUER are looked for at ${jwksUrl}, which is no https:// address: set ` +
        'GLIMPSE_JWT_JWKS_URL to where they are.',
    );
  }
  return { issuer, audience, jwksUrl };
}

/** Whoever can change the keys on the way can be anybody here. */
function isSafe({ protocol, hostname }: URL): boolean {
  return protocol === 'https:' || (protocol === 'http:' && LOOPBACK.test(hostname));
}
