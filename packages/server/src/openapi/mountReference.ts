import { openApiDocument, type OpenApiDocument } from '@glimpse/core/openapi';
import type { AppRouter } from '../http/AppRouter.js';
import { referencePage } from './referencePage.js';

/** The version of the API, as its base path says it. */
const API_VERSION = '1';

/** Serves the API's description: `/openapi.json` for programs, `/docs` for people. */
export function mountReference(router: AppRouter): void {
  let made: OpenApiDocument | undefined;
  const document = () => (made ??= openApiDocument({ version: API_VERSION }));
  router.get('/openapi.json', (context) => context.json(document()));
  router.get('/docs', (context) =>
    context.html(referencePage(document()), 200, {
      'content-security-policy': "default-src 'none'; style-src 'unsafe-inline'",
    }),
  );
}
