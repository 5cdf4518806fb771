import * as z from 'zod/mini';
import type { Shape } from '../src/client/routes/Shape.js';

interface JsonSchema {
  readonly type?: string | readonly string[];
  readonly properties?: Readonly<Record<string, JsonSchema>>;
  readonly required?: readonly string[];
  readonly items?: JsonSchema;
  readonly enum?: readonly string[];
  readonly const?: unknown;
  readonly anyOf?: readonly JsonSchema[];
  readonly oneOf?: readonly JsonSchema[];
}

/** The compact shape of a schema's output: its structure, without bounds and patterns. */
export function shapeOf(schema: z.ZodMiniType): Shape {
  return fromJsonSchema(
    z.toJSONSchema(schema, {
      io: 'output',
      unrepresentable: 'any',
      reused: 'inline',
    }) as JsonSchema,
  );
}

function fromJsonSchema(schema: JsonSchema): Shape {
  const forms = schema.anyOf ?? schema.oneOf;
  if (forms) return { any: forms.map(fromJsonSchema) };
  if (schema.enum) return { of: [...schema.enum] };
  if (schema.const !== undefined) return { of: [schema.const as string | boolean] };
  if (typeof schema.type === 'object')
    return { any: schema.type.map((type) => fromJsonSchema({ ...schema, type })) };
  switch (schema.type) {
    case 'string':
    case 'boolean':
    case 'number':
    case 'integer':
    case 'null':
      return schema.type;
    case 'array':
      return [fromJsonSchema(schema.items ?? {})];
    case 'object':
      return schema.properties ? objectShape(schema) : 'unknown';
    default:
      return 'unknown';
  }
}

function objectShape({ properties = {}, required = [] }: JsonSchema): Shape {
  const keys = Object.entries(properties).map(([name, value]) => [
    required.includes(name) ? name : `${name}?`,
    fromJsonSchema(value),
  ]);
  return { keys: Object.fromEntries(keys) as Readonly<Record<string, Shape>> };
}
