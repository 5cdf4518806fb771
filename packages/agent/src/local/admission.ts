import { timingSafeEqual } from 'node:crypto';
import type { IncomingHttpHeaders } from 'node:http';

import type { RandomSource } from '@glimpse/core';

const COOKIE = 'glimpse-agent';

/** Who may come in, and how. */
export interface Admission {
  /** For programs that can read the agent's folder. */
  readonly token: string;
  /** Makes a key that opens the page once. */
  makeKey(): string;
  /** Turns a key into the cookie of a browser; undefined when it is none, or was used. */
  redeem(key: string): string | undefined;
  /** Whether a call may come in, by token or by cookie. */
  admits(headers: IncomingHttpHeaders): boolean;
}

/** Keys are good for one visit; the cookie they become is good until the agent ends. */
export function createAdmission(random: RandomSource): Admission {
  const secret = (): string => Buffer.from(random.bytes(24)).toString('base64url');
  const token = secret();
  const pass = secret();
  const keys = new Set<string>();

  return {
    token,
    makeKey() {
      const key = secret();
      keys.add(key);
      return key;
    },
    redeem(key) {
      if (!keys.delete(key)) return undefined;
      return `${COOKIE}=${pass}; HttpOnly; SameSite=Strict; Path=/`;
    },
    admits({ authorization, cookie }) {
      const bearer = /^Bearer (.+)$/.exec(authorization ?? '')?.[1] ?? '';
      const shown = new RegExp(`(?:^|; )${COOKIE}=([\\w-]+)`).exec(cookie ?? '')?.[1] ?? '';
      return isSame(bearer, token) || isSame(shown, pass);
    },
  };
}

function isSame(given: string, wanted: string): boolean {
  const one = Buffer.from(given);
  const other = Buffer.from(wanted);
  return one.length === other.length && timingSafeEqual(one, other);
}
