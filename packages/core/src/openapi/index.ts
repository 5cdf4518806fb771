export { openApiDocument } from './openApiDocument.js';

export type { OpenApiDocument } from './openApiDocument.js';
export type { JsonSchema } from './jsonSchema.js';
