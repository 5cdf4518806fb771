import type { Shape } from './Shape.js';

/** One part of a reply that is missing or of another kind than the contract says. */
export interface ShapeIssue {
  /** Where: `reply.members.0.name`. */
  readonly path: string;
  /** What was expected there. */
  readonly expected: string;
}

/** Everything in `value` that does not fit `shape`; fields the shape does not know are tolerated. */
export function checkShape(
  value: unknown,
  shape: Shape,
  shared: Readonly<Record<string, Shape>>,
  path = 'reply',
): ShapeIssue[] {
  if (typeof shape === 'string') return isOfKind(value, shape) ? [] : [{ path, expected: shape }];
  if (isArrayShape(shape)) {
    if (!Array.isArray(value)) return [{ path, expected: 'array' }];
    return value.flatMap((item, index) => checkShape(item, shape[0], shared, `${path}.${index}`));
  }
  if ('ref' in shape) return checkShape(value, shared[shape.ref] ?? 'unknown', shared, path);
  if ('of' in shape) {
    const listed = shape.of.some((allowed) => allowed === value);
    return listed ? [] : [{ path, expected: shape.of.join(' or ') }];
  }
  if ('any' in shape) return checkAlternatives(value, shape.any, shared, path);
  return checkKeys(value, shape.keys, shared, path);
}

function checkKeys(
  value: unknown,
  keys: Readonly<Record<string, Shape>>,
  shared: Readonly<Record<string, Shape>>,
  path: string,
): ShapeIssue[] {
  if (typeof value !== 'object' || value === null || Array.isArray(value))
    return [{ path, expected: 'object' }];
  const found = new Map<string, unknown>(Object.entries(value));
  return Object.entries(keys).flatMap(([key, shape]) => {
    const name = key.replace(/\?$/, '');
    if (name !== key && found.get(name) === undefined) return [];
    return checkShape(found.get(name), shape, shared, `${path}.${name}`);
  });
}

/** The alternative that comes closest speaks for all, so that the message names the missing field. */
function checkAlternatives(
  value: unknown,
  forms: readonly Shape[],
  shared: Readonly<Record<string, Shape>>,
  path: string,
): ShapeIssue[] {
  const found = forms.map((form) => checkShape(value, form, shared, path));
  return found.reduce((best, one) => (one.length < best.length ? one : best), found[0] ?? []);
}

function isOfKind(value: unknown, kind: Extract<Shape, string>): boolean {
  switch (kind) {
    case 'unknown':
      return true;
    case 'null':
      return value === null;
    case 'integer':
      return Number.isInteger(value);
    default:
      return typeof value === kind;
  }
}

function isArrayShape(shape: Shape): shape is readonly [Shape] {
  return Array.isArray(shape);
}
