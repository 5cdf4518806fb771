import * as z from 'zod/mini';

/** A JSON Schema, read as plain data. */
export type JsonSchema = Readonly<Record<string, unknown>>;

/**
 * The JSON Schema (draft 2020-12, which OpenAPI 3.1 takes as it is) of what goes in or comes out.
 * Fields that we do not name are neither promised nor forbidden, so `additionalProperties` goes.
 */
export function toJsonSchema(schema: z.ZodMiniType, io: 'input' | 'output'): JsonSchema {
  return plain(
    z.toJSONSchema(schema, { io, target: 'draft-2020-12', unrepresentable: 'any' }),
  ) as JsonSchema;
}

function plain(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(plain);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value)
      .filter(
        ([key, one]) => key !== '$schema' && !(key === 'additionalProperties' && one === false),
      )
      .map(([key, one]) => [key, plain(one)]),
  );
}
