import type { Shape } from '../src/client/routes/Shape.js';

/** Shortest JSON of a shape worth a name of its own, in characters. */
const WORTH_SHARING = 60;

/** Gives every larger shape that occurs more than once a name, and refers to it by that name. */
export function shareShapes(shapes: readonly (Shape | undefined)[]): {
  shared: Record<string, Shape>;
  shapes: (Shape | undefined)[];
} {
  const seen = new Map<string, number>();
  for (const shape of shapes) if (shape !== undefined) count(shape, seen);
  const names = new Map<string, string>();
  const shared: Record<string, Shape> = {};

  function replace(shape: Shape, asDefinition = false): Shape {
    if (typeof shape === 'string') return shape;
    const text = JSON.stringify(shape);
    if (!asDefinition && (seen.get(text) ?? 0) > 1 && text.length >= WORTH_SHARING) {
      let name = names.get(text);
      if (name === undefined) {
        name = `s${names.size + 1}`;
        names.set(text, name);
        shared[name] = replace(shape, true);
      }
      return { ref: name };
    }
    if (isArray(shape)) return [replace(shape[0])];
    if ('any' in shape) return { any: shape.any.map((form) => replace(form)) };
    if (!('keys' in shape)) return shape;
    return {
      keys: Object.fromEntries(
        Object.entries(shape.keys).map(([key, value]) => [key, replace(value)]),
      ),
    };
  }

  return {
    shapes: shapes.map((shape) => (shape === undefined ? undefined : replace(shape))),
    shared,
  };
}

function count(shape: Shape, seen: Map<string, number>): void {
  if (typeof shape === 'string') return;
  const text = JSON.stringify(shape);
  seen.set(text, (seen.get(text) ?? 0) + 1);
  if (isArray(shape)) count(shape[0], seen);
  else if ('any' in shape) shape.any.forEach((form) => count(form, seen));
  else if ('keys' in shape) Object.values(shape.keys).forEach((value) => count(value, seen));
}

function isArray(shape: Shape): shape is readonly [Shape] {
  return Array.isArray(shape);
}
