import type { AppRouter } from '../http/AppRouter.js';
import { createOpenApiDocument, type OpenApiDocument } from './createOpenApiDocument.js';
import { referencePage } from './referencePage.js';

/** Serves the API's description: `/openapi.json` for programs, `/docs` for people. */
export function mountReference(router: AppRouter): void {
  let made: OpenApiDocument | undefined;
  const document = () => (made ??= createOpenApiDocument());
  router.get('/openapi.json', (context) => context.json(document()));
  router.get('/docs', (context) =>
    context.html(referencePage(document()), 200, {
      'content-security-policy': "default-src 'none'; style-src 'unsafe-inline'",
    }),
  );
}
