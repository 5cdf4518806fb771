import type * as z from 'zod/mini';
import { sampleOf } from './sampleOf.js';
import { jsonSchemaOf, plainSchemaOf, type JsonSchema, type Side } from './jsonSchema.js';

/** An example of what a schema describes, made from the schema, so that it cannot grow old. */
export function exampleOf(schema: z.core.$ZodType, side: Side): unknown {
  return sampleOf(plainSchemaOf(schema, side));
}

/** A media type: the schema, and an example of it. */
export function mediaTypeOf(schema: z.core.$ZodType, side: Side): JsonSchema {
  return { schema: jsonSchemaOf(schema, side), example: exampleOf(schema, side) };
}
