import type { RouteName } from '../../contract/contract.js';
import { checkShape, type ShapeIssue } from './checkShape.js';
import { clientRoutes, sharedShapes } from './clientRoutes.generated.js';

/** What of a route's reply (or of one of its events) is missing or malformed. */
export function checkReply(name: RouteName, value: unknown): ShapeIssue[] {
  return checkShape(value, clientRoutes[name].reply ?? 'unknown', sharedShapes);
}
