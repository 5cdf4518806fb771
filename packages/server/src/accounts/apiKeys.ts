import { newId, toInstant, type ApiKey } from '@glimpse/core';
import { refuse } from '../app/refuse.js';
import { toBase64Url } from '../bytes/base64.js';
import type { Answer, Call } from '../http/Call.js';
import type { ApiKeyRecord } from '../ports/index.js';

const KEY_BYTES = 32;

/** Lists the caller's keys, never what opens. */
export async function listApiKeys({
  app,
  caller,
}: Call<'listApiKeys'>): Promise<Answer<'listApiKeys'>> {
  const keys = await app.storage.read((r) => r.apiKeys.list(caller.user.id));
  return { reply: keys.map(toApiKey) };
}

/** Makes a key; only its hash is kept. */
export async function createApiKey({
  app,
  caller,
  body,
  now,
}: Call<'createApiKey'>): Promise<Answer<'createApiKey'>> {
  const key = `glk_${toBase64Url(app.random.bytes(KEY_BYTES))}`;
  const record: ApiKeyRecord = {
    id: newId(app.random),
    userId: caller.user.id,
    name: body.name,
    keyHash: await app.sha256(key),
    createdAt: now,
    lastUsedAt: null,
    revokedAt: null,
  };
  await app.storage.transaction((tx) => tx.apiKeys.insert(record));
  return { reply: { ...toApiKey(record), key } };
}

/** Revokes a key of the caller's. */
export async function revokeApiKey({
  app,
  caller,
  params,
  now,
}: Call<'revokeApiKey'>): Promise<Answer<'revokeApiKey'>> {
  const { apiKeyId } = params;
  const revoked = await app.storage.transaction((tx) =>
    tx.apiKeys.revoke(caller.user.id, apiKeyId, now),
  );
  if (!revoked) throw refuse('not_found');
  return undefined;
}

function toApiKey({ id, name, createdAt, lastUsedAt, revokedAt }: ApiKeyRecord): ApiKey {
  const instant = (at: number | null) => (at === null ? null : toInstant(at));
  return {
    id,
    name,
    createdAt: toInstant(createdAt),
    lastUsedAt: instant(lastUsedAt),
    revokedAt: instant(revokedAt),
  };
}
