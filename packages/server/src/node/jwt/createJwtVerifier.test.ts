import { createHmac } from 'node:crypto';
import { once } from 'node:events';
import { createServer, type Server } from 'node:http';

import { exportJWK, exportSPKI, generateKeyPair, SignJWT, type GenerateKeyPairResult } from 'jose';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';

import { createApp } from '../../createApp.js';
import { createMemoryDependencies } from '../../adapters/memory/createMemoryDependencies.js';
import { membershipRow, userRow, workspaceRow } from '../../testing/storedRows.js';
import { createJwtVerifier } from './createJwtVerifier.js';

const ISSUER = 'https://id.host.test';
const AUDIENCE = 'glimpse';
const REFETCH_MS = 60;

/** The host's identity provider: a real server that publishes keys, and counts who asks. */
async function startIssuer() {
  const published = new Map<string, GenerateKeyPairResult>();
  let fetches = 0;
  let isAway = false;
  const server: Server = createServer((_request, response) => {
    fetches += 1;
    if (isAway) return void response.writeHead(503).end();
    void Promise.all(
      [...published].map(async ([kid, { publicKey }]) => ({
        ...(await exportJWK(publicKey)),
        kid,
      })),
    ).then((keys) =>
      response.writeHead(200, { 'content-type': 'application/json' }).end(JSON.stringify({ keys })),
    );
  }).listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as { port: number };
  return {
    jwksUrl: `http://127.0.0.1:${port}/keys`,
    published,
    fetches: () => fetches,
    leave: () => (isAway = true),
    addKey: async (kid: string, algorithm = 'ES256') => {
      const pair = await generateKeyPair(algorithm, { extractable: true });
      published.set(kid, pair);
      return pair;
    },
    close: () => server.close(),
  };
}

let issuer: Awaited<ReturnType<typeof startIssuer>>;
let key: GenerateKeyPairResult;
const clock = { at: Date.now(), now: () => clock.at };

beforeEach(async () => {
  clock.at = Date.now();
  issuer = await startIssuer();
  key = await issuer.addKey('k1');
});
afterEach(() => issuer.close());

function verifier() {
  const config = { issuer: ISSUER, audience: AUDIENCE, jwksUrl: issuer.jwksUrl };
  return createJwtVerifier(config, { clock, refetchMs: REFETCH_MS });
}

function token(
  change: {
    by?: GenerateKeyPairResult;
    kid?: string;
    alg?: string;
    issuer?: string;
    audience?: string;
    subject?: string | undefined;
    expiresIn?: number | undefined;
  } = {},
): Promise<string> {
  const now = Math.floor(clock.at / 1000);
  const { by = key, kid = 'k1', alg = 'ES256', expiresIn = 60 } = change;
  const jwt = new SignJWT(
    'subject' in change && change.subject === undefined ? {} : { sub: change.subject ?? 'mia' },
  )
    .setProtectedHeader({ alg, kid })
    .setIssuer(change.issuer ?? ISSUER)
    .setAudience(change.audience ?? AUDIENCE)
    .setIssuedAt(now);
  if (!('expiresIn' in change && change.expiresIn === undefined))
    jwt.setExpirationTime(now + expiresIn);
  return jwt.sign(by.privateKey);
}

const REFUSED = { valid: false, isExpired: false };

describe('a token of the host', () => {
  test('says whom it is about and until when', async () => {
    const found = await verifier().verify(await token());
    expect(found).toEqual({
      valid: true,
      userId: 'mia',
      expiresAt: (Math.floor(clock.at / 1000) + 90) * 1000,
    });
  });

  test('is refused for another audience or issuer, and without an end or a person', async () => {
    const { verify } = verifier();
    expect(await verify(await token({ audience: 'payroll' }))).toEqual(REFUSED);
    expect(await verify(await token({ issuer: 'https://evil.test' }))).toEqual(REFUSED);
    expect(await verify(await token({ subject: undefined }))).toEqual(REFUSED);
    expect(await verify(await token({ expiresIn: undefined }))).toEqual(REFUSED);
  });

  test('is refused once it has expired, half a minute of clock skew allowed', async () => {
    const { verify } = verifier();
    const short = await token({ expiresIn: 10 });
    clock.at += 39_000;
    expect(await verify(short)).toMatchObject({ valid: true });
    clock.at += 3_000;
    expect(await verify(short)).toEqual({ valid: false, isExpired: true });
  });

  test('is refused when it is signed by another key, or cut', async () => {
    const { verify } = verifier();
    const stranger = await generateKeyPair('ES256', { extractable: true });
    expect(await verify(await token({ by: stranger }))).toEqual(REFUSED);
    const whole = await token();
    expect(await verify(whole.slice(0, -4))).toEqual(REFUSED);
  });

  test('is refused without a signature, and signed by the public key as if it were a secret', async () => {
    const { verify } = verifier();
    const rsa = await issuer.addKey('rsa', 'RS256');
    expect(await verify(await token({ by: rsa, kid: 'rsa', alg: 'RS256' }))).toMatchObject({
      valid: true,
    });
    const [, payload = ''] = (await token()).split('.');
    const header = (fields: object) => Buffer.from(JSON.stringify(fields)).toString('base64url');
    expect(await verify(`${header({ alg: 'none' })}.${payload}.`)).toEqual(REFUSED);
    const unsigned = `${header({ alg: 'HS256', kid: 'rsa' })}.${payload}`;
    for (const secret of [
      await exportSPKI(rsa.publicKey),
      JSON.stringify(await exportJWK(rsa.publicKey)),
    ]) {
      const signature = createHmac('sha256', secret).update(unsigned).digest('base64url');
      expect(await verify(`${unsigned}.${signature}`)).toEqual(REFUSED);
    }
  });
});

describe('the keys of the host', () => {
  test('are fetched once, and again for a new one when the host changes keys', async () => {
    const { verify } = verifier();
    for (let call = 0; call < 5; call += 1) await verify(await token());
    expect(issuer.fetches()).toBe(1);
    const next = await issuer.addKey('k2');
    issuer.published.delete('k1');
    const rotated = await token({ by: next, kid: 'k2' });
    await expect
      .poll(() => verify(rotated), { interval: REFETCH_MS })
      .toMatchObject({ valid: true });
    expect(await verify(await token())).toEqual(REFUSED);
  });

  test('are not fetched for every token by a key that nobody knows', async () => {
    const { verify } = createJwtVerifier(
      { issuer: ISSUER, audience: AUDIENCE, jwksUrl: issuer.jwksUrl },
      { clock },
    );
    const stranger = await generateKeyPair('ES256', { extractable: true });
    for (let call = 0; call < 20; call += 1)
      expect(await verify(await token({ by: stranger, kid: `x${call}` }))).toEqual(REFUSED);
    expect(issuer.fetches()).toBe(1);
  });

  test('that cannot be had make the server say so, not that the person is unknown', async () => {
    issuer.leave();
    await expect(verifier().verify(await token())).rejects.toMatchObject({ code: 'unavailable' });
  });
});

describe('a person whom the host signs in', () => {
  async function appWithMia() {
    const dependencies = { ...createMemoryDependencies({ clock }), hostTokens: verifier() };
    await dependencies.storage.transaction(async (tx) => {
      await tx.workspaces.save(workspaceRow('w1'));
      for (const name of ['mia', 'gone'] as const) {
        await tx.users.save(userRow(name, { status: name === 'mia' ? 'ACTIVE' : 'INACTIVE' }));
        await tx.memberships.save(membershipRow('w1', name));
      }
    });
    const app = createApp(dependencies);
    return async (subject: string, path = '/user', change = {}) => {
      const authorization = `Bearer ${await token({ subject, ...change })}`;
      const response = await app.request(`/api/v1${path}`, { headers: { authorization } });
      return { status: response.status, body: (await response.json()) as { code: string } };
    };
  }

  test('is the member of that id, no more', async () => {
    const ask = await appWithMia();
    expect(await ask('mia')).toMatchObject({ status: 200, body: { id: 'mia' } });
    expect((await ask('mia', '/workspaces/w1/screenshot-policy')).status).toBe(200);
    expect((await ask('mia', '/workspaces/w1/notices/ledger')).status).toBe(403);
    expect((await ask('mia', '/operator/workspaces/w1')).status).toBe(403);
  });

  test('is unknown when no account has that id, or has it no more', async () => {
    const ask = await appWithMia();
    for (const subject of ['stranger', 'gone', '../../mia', 'mia '])
      expect(await ask(subject)).toMatchObject({ status: 401, body: { code: 'unauthenticated' } });
    expect((await ask('mia', '/user', { expiresIn: -60 })).body.code).toBe('session_expired');
  });

  test('gets 503 while the host’s keys cannot be had, so that nobody is signed out by that', async () => {
    const ask = await appWithMia();
    issuer.leave();
    expect(await ask('mia')).toMatchObject({ status: 503, body: { code: 'unavailable' } });
  });
});
