import * as z from 'zod/mini';
import {
  credentialsSchema,
  sessionSchema,
  userSchema,
  workspaceUserSchema,
} from '../account/account.js';
import { memberStatusSchema } from '../member/member.js';
import { projectSchema } from '../time-entry/timeEntry.js';
import { workspaceSchema } from '../workspace/workspace.js';
import { pageQuery, workspaceParams } from './params.js';
import { route } from './route.js';

/** Signing in, and who and where one is. */
export const accountRoutes = {
  createSession: route({
    method: 'POST',
    path: '/auth/session',
    summary: 'Sign in with e-mail and password',
    access: 'anyone',
    body: credentialsSchema,
    reply: { kind: 'json', status: 201, schema: sessionSchema },
    errors: ['credentials_invalid'],
    idempotent: false,
  }),
  endSession: route({
    method: 'DELETE',
    path: '/auth/session',
    summary: 'End the session that made the call',
    access: 'person',
    reply: { kind: 'empty', status: 204 },
    errors: ['unauthenticated', 'session_expired'],
    idempotent: true,
  }),
  endAllSessions: route({
    method: 'DELETE',
    path: '/auth/sessions',
    summary: 'End every session of the caller, wherever it was begun',
    access: 'person',
    reply: { kind: 'empty', status: 204 },
    errors: ['unauthenticated', 'session_expired'],
    idempotent: false,
  }),
  getUser: route({
    method: 'GET',
    path: '/user',
    summary: 'Read the caller’s account',
    access: 'person',
    reply: { kind: 'json', status: 200, schema: userSchema },
    errors: ['unauthenticated', 'session_expired'],
    idempotent: true,
  }),
  listWorkspaces: route({
    method: 'GET',
    path: '/workspaces',
    summary: 'List the caller’s workspaces',
    access: 'person',
    reply: { kind: 'json', status: 200, schema: z.array(workspaceSchema) },
    errors: ['unauthenticated', 'session_expired'],
    idempotent: true,
  }),
  listUsers: route({
    method: 'GET',
    path: '/workspaces/{workspaceId}/users',
    summary: 'List the members of a workspace; for a regular member, themselves',
    access: 'member',
    params: workspaceParams,
    query: z.object({
      ...pageQuery,
      name: z.optional(z.string().check(z.maxLength(200))),
      email: z.optional(z.string().check(z.maxLength(254))),
      status: z.optional(memberStatusSchema),
    }),
    reply: { kind: 'json', status: 200, schema: z.array(workspaceUserSchema) },
    errors: ['unauthenticated', 'session_expired', 'not_found'],
    idempotent: true,
  }),
  listProjects: route({
    method: 'GET',
    path: '/workspaces/{workspaceId}/projects',
    summary: 'List the projects of a workspace',
    access: 'member',
    params: workspaceParams,
    query: z.object(pageQuery),
    reply: { kind: 'json', status: 200, schema: z.array(projectSchema) },
    errors: ['unauthenticated', 'session_expired', 'not_found'],
    idempotent: true,
  }),
};
