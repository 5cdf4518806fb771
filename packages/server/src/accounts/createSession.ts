import { toInstant } from '@glimpse/core';
import type { App } from '../app/App.js';
import { refuse } from '../app/refuse.js';
import { toBase64Url } from '../bytes/base64.js';
import type { Answer, Call } from '../http/Call.js';
import { limitCalls } from '../http/limitCalls.js';
import type { UserRecord } from '../ports/index.js';
import { toUser } from './toUser.js';

const TOKEN_BYTES = 32;

/** Signs in. An unknown address and a wrong password take as long and read alike. */
export async function createSession({
  app,
  body,
  caller,
  now,
}: Call<'createSession'>): Promise<Answer<'createSession'>> {
  await limitTries(app, body.email, caller.address);
  const user = await app.storage.read((r) => r.users.findByEmail(body.email.trim()));
  const signedIn = await verify(app, user, body.password);
  if (!signedIn) throw refuse('credentials_invalid');
  const token = `gls_${toBase64Url(app.random.bytes(TOKEN_BYTES))}`;
  const tokenHash = await app.sha256(token);
  const expiresAt = now + app.settings.sessionMs;
  const answer = await app.storage.transaction(async (tx) => {
    await tx.sessions.insert({
      tokenHash,
      userId: signedIn.id,
      createdAt: now,
      expiresAt,
      revokedAt: null,
    });
    return toUser(tx, signedIn);
  });
  return { reply: { token, expiresAt: toInstant(expiresAt), user: answer } };
}

async function limitTries(app: App, email: string, address: string | undefined): Promise<void> {
  const { signIn } = app.settings.limits;
  await limitCalls(app, `sign-in to ${await app.sha256(email.trim().toLowerCase())}`, signIn);
  if (address !== undefined) await limitCalls(app, `sign-in from ${address}`, signIn);
}

async function verify(
  app: App,
  user: UserRecord | undefined,
  password: string,
): Promise<UserRecord | undefined> {
  if (!user?.passwordHash) {
    await app.passwords.hash(password);
    return undefined;
  }
  const matches = await app.passwords.verify(password, user.passwordHash);
  return matches && user.status === 'ACTIVE' ? user : undefined;
}
