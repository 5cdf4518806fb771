import { problemSchema } from '@glimpse/core';
import { toJsonSchema, type JsonSchema } from './jsonSchema.js';

/** What operations refer to. */
export interface Components {
  readonly schemas: Readonly<Record<string, JsonSchema>>;
  readonly securitySchemes: Readonly<Record<string, JsonSchema>>;
}

/** The shared parts of the document. */
export function describeComponents(): Components {
  return {
    schemas: { Problem: toJsonSchema(problemSchema, 'output') },
    securitySchemes: {
      apiKey: {
        type: 'apiKey',
        in: 'header',
        name: 'X-Api-Key',
        description: 'A person’s key for programs.',
      },
      session: {
        type: 'http',
        scheme: 'bearer',
        description: 'The token of a session, from `POST /auth/session`.',
      },
      operator: {
        type: 'apiKey',
        in: 'header',
        name: 'X-Api-Key',
        description: 'The key of the host’s back end. It never reads an image.',
      },
    },
  };
}
