import { accountRoutes } from './accountRoutes.js';
import { agentRoutes } from './agentRoutes.js';
import { operatorRoutes, webhookRoutes } from './operatorRoutes.js';
import { ownershipRoutes } from './ownershipRoutes.js';
import { policyRoutes } from './policyRoutes.js';
import { screenshotRoutes } from './screenshotRoutes.js';
import { timeEntryRoutes } from './timeEntryRoutes.js';

/** The path below which every route lies. */
export const API_BASE = '/api/v1';

/**
 * The HTTP API, whole: the server's validation, the client's types, the OpenAPI document and the
 * contract tests all come from this one table.
 */
export const contract = {
  ...accountRoutes,
  ...ownershipRoutes,
  ...timeEntryRoutes,
  ...policyRoutes,
  ...screenshotRoutes,
  ...agentRoutes,
  ...operatorRoutes,
  ...webhookRoutes,
} as const;

/** The type of the whole table. */
export type Contract = typeof contract;
/** The name of a route, as the client and the reference call it. */
export type RouteName = keyof Contract;
