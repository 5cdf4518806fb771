import * as z from 'zod/mini';
import { daySchema } from '../day/daySchema.js';
import { timeZoneSchema } from '../day/timeZoneSchema.js';
import { instantSchema } from '../time/instantSchema.js';
import { schemaNames } from './schemaNames.js';

/** A JSON Schema of draft 2020-12, which is what OpenAPI 3.1 speaks. */
export type JsonSchema = Readonly<Record<string, unknown>>;

/** Which side of a schema is meant: what a caller may write, or what is read of it. */
export type Side = 'input' | 'output';

/** Where a named schema stands in the document. */
export function referenceTo(name: string): JsonSchema {
  return { $ref: `#/components/schemas/${name}` };
}

/** A schema as JSON Schema. Schemas with a name stand as references, the outermost one only if asked. */
export function jsonSchemaOf(
  schema: z.core.$ZodType,
  side: Side,
  { inline = false } = {},
): JsonSchema {
  const { $schema: _, ...json } = z.toJSONSchema(schema, {
    io: side,
    unrepresentable: 'any',
    override: ({ zodSchema, jsonSchema }) => {
      const name = schemaNames.get(zodSchema);
      const isOutermost = zodSchema === schema;
      if (name !== undefined && !(inline && isOutermost)) replace(jsonSchema, referenceTo(name));
      else tidy(jsonSchema, zodSchema);
    },
  });
  return json;
}

/** The same with every named schema written out where it stands. */
export function plainSchemaOf(schema: z.core.$ZodType, side: Side): JsonSchema {
  return z.toJSONSchema(schema, {
    io: side,
    unrepresentable: 'any',
    override: ({ zodSchema, jsonSchema }) => tidy(jsonSchema, zodSchema),
    reused: 'inline',
  });
}

/** Takes out what only this library's checks say, and puts in what a reader needs. */
function tidy(json: Record<string, unknown>, schema: z.core.$ZodType): void {
  if (schema === instantSchema)
    replace(json, { type: 'string', format: 'date-time', examples: ['2026-11-19T09:33:41Z'] });
  if (schema === daySchema)
    replace(json, { type: 'string', format: 'date', examples: ['2026-11-19'] });
  if (schema === timeZoneSchema) json.examples = ['Europe/Berlin'];
  if (json.maximum === Number.MAX_SAFE_INTEGER) delete json.maximum;
  if (json.minimum === Number.MIN_SAFE_INTEGER) delete json.minimum;
  // Replies may grow: a client must not reject what it does not know yet.
  delete json.additionalProperties;
}

function replace(json: Record<string, unknown>, by: JsonSchema): void {
  for (const key of Object.keys(json)) delete json[key];
  Object.assign(json, by);
}
