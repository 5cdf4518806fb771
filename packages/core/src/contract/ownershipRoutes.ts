import * as z from 'zod/mini';
import { apiKeyIdSchema, apiKeySchema, newApiKeySchema } from '../account/apiKey.js';
import { workspaceParams } from './params.js';
import { route } from './route.js';

const known = ['unauthenticated', 'session_expired'] as const;

/** Keys for programs, and taking all of one's own away. */
export const ownershipRoutes = {
  listApiKeys: route({
    method: 'GET',
    path: '/user/api-keys',
    summary: 'List the caller’s API keys, revoked ones too',
    access: 'person',
    reply: { kind: 'json', status: 200, schema: z.array(apiKeySchema) },
    errors: known,
    idempotent: true,
  }),
  createApiKey: route({
    method: 'POST',
    path: '/user/api-keys',
    summary: 'Make an API key; it is shown this once',
    access: 'person',
    body: z.object({ name: z.string().check(z.minLength(1), z.maxLength(100)) }),
    reply: { kind: 'json', status: 201, schema: newApiKeySchema },
    errors: known,
    idempotent: false,
  }),
  revokeApiKey: route({
    method: 'DELETE',
    path: '/user/api-keys/{apiKeyId}',
    summary: 'Revoke an API key at once',
    access: 'person',
    params: z.object({ apiKeyId: apiKeyIdSchema }),
    reply: { kind: 'empty', status: 204 },
    errors: [...known, 'not_found'],
    idempotent: false,
  }),
  deleteAccount: route({
    method: 'POST',
    path: '/user/deletion',
    summary: 'Delete the caller’s account with all their screenshots everywhere',
    access: 'person',
    // The account's own address, typed by hand: there is no undo.
    body: z.object({ email: z.string().check(z.maxLength(254)) }),
    reply: { kind: 'empty', status: 204 },
    errors: [...known, 'forbidden'],
    idempotent: false,
  }),
  deleteWorkspace: route({
    method: 'POST',
    path: '/workspaces/{workspaceId}/deletion',
    summary: 'Delete a workspace with everything in it; for its owner',
    access: 'admin',
    params: workspaceParams,
    // The workspace's own name, typed by hand: there is no undo.
    body: z.object({ name: z.string().check(z.maxLength(400)) }),
    reply: { kind: 'empty', status: 204 },
    errors: [...known, 'not_found', 'forbidden'],
    idempotent: false,
  }),
};
