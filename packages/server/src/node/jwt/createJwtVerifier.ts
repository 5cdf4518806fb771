import { GlimpseError, type Clock } from '@glimpse/core';
import { createRemoteJWKSet, errors, jwtVerify } from 'jose';

import type { HostTokenVerifier } from '../../ports/index.js';
import type { JwtConfig } from '../config/ServerConfig.js';

/** Signatures by a key pair alone: a public key can never be mistaken for a shared secret. */
const ALGORITHMS = [
  ...['RS256', 'RS384', 'RS512', 'PS256', 'PS384', 'PS512'],
  ...['ES256', 'ES384', 'ES512', 'EdDSA', 'Ed25519'],
];

const CLOCK_TOLERANCE_SECONDS = 30;
const KEYS_KEPT_MS = 600_000;
const FETCH_MS = 5_000;

/** Errors that say something of the token; all others are about getting the host's keys. */
const ABOUT_THE_TOKEN =
  /^ERR_(JWT_|JWS_|JWKS_NO_MATCHING_KEY|JWKS_MULTIPLE_MATCHING_KEYS|JOSE_ALG_NOT_ALLOWED|JOSE_NOT_SUPPORTED)/;

/**
 * Verifies tokens (JWT) of the host's issuer by the public keys that it publishes (JWKS). Those are
 * kept for ten minutes; a token by an unknown key makes them be fetched again, though not more often
 * than every `refetchMs`, so that strangers cannot make us knock there all the time.
 */
export function createJwtVerifier(
  { issuer, audience, jwksUrl }: JwtConfig,
  { clock, refetchMs = 30_000 }: { readonly clock: Clock; readonly refetchMs?: number },
): HostTokenVerifier {
  const keys = createRemoteJWKSet(new URL(jwksUrl), {
    timeoutDuration: FETCH_MS,
    cooldownDuration: refetchMs,
    cacheMaxAge: KEYS_KEPT_MS,
  });
  return {
    verify: async (token) => {
      try {
        const { payload } = await jwtVerify(token, keys, {
          issuer,
          audience,
          algorithms: ALGORITHMS,
          clockTolerance: CLOCK_TOLERANCE_SECONDS,
          requiredClaims: ['sub', 'exp'],
          currentDate: new Date(clock.now()),
        });
        const { sub = '', exp = 0 } = payload;
        return { valid: true, userId: sub, expiresAt: (exp + CLOCK_TOLERANCE_SECONDS) * 1000 };
      } catch (error) {
        if (error instanceof errors.JOSEError && ABOUT_THE_TOKEN.test(error.code))
          return { valid: false, isExpired: error instanceof errors.JWTExpired };
        throw new GlimpseError(
          'unavailable',
          'The keys by which the host signs its tokens cannot be had just now. Try again in a moment.',
          { cause: error },
        );
      }
    },
  };
}
