/**
 * Writes what a client has to know of every route, without a schema library, from the contract:
 * `npm run generate -w @glimpse/core`. A test fails when the written file is not what this makes.
 */
import { readFile, writeFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { contract, type RouteName } from '../src/contract/contract.js';
import type { RouteSpec } from '../src/contract/route.js';
import { shapeOf } from './shapeOf.js';
import { shareShapes } from './shareShapes.js';

const TARGET = fileURLToPath(
  new URL('../src/client/routes/clientRoutes.generated.ts', import.meta.url),
);

/** The text of `clientRoutes.generated.ts` as the contract is now. */
export async function clientRoutesText(): Promise<string> {
  const names = Object.keys(contract) as RouteName[];
  const shapes = names.map((name) => replyShape(contract[name]));
  const { shared, shapes: sharing } = shareShapes(shapes);
  const routes = names.map(
    (name, index) => `  ${name}: ${routeText(contract[name], sharing[index])},`,
  );
  const definitions = Object.entries(shared).map(
    ([name, shape]) => `  ${name}: ${JSON.stringify(shape)},`,
  );
  return `// Made from the contract by generate/clientRoutes.ts. Do not edit: run "npm run generate -w @glimpse/core".
import type { RouteName } from '../../contract/contract.js';
import type { ClientRoute } from './ClientRoute.js';
import type { Shape } from './Shape.js';

/** Shapes that several replies share, by name. */
export const sharedShapes: Readonly<Record<string, Shape>> = {
${definitions.join('\n')}
};

/** Every route as a client needs it. */
export const clientRoutes: Readonly<Record<RouteName, ClientRoute>> = {
${routes.join('\n')}
};
`;
}

function replyShape({ reply }: RouteSpec) {
  return reply.kind === 'json' || reply.kind === 'events' ? shapeOf(reply.schema) : undefined;
}

function routeText(spec: RouteSpec, shape: unknown): string {
  return JSON.stringify({
    method: spec.method,
    path: spec.path,
    kind: spec.reply.kind,
    ...(spec.idempotent ? { idempotent: true } : {}),
    ...(spec.bodyKind === 'upload' ? { upload: true } : {}),
    ...(shape === undefined ? {} : { reply: shape }),
  });
}

/** What is written now; empty when nothing is. */
export async function writtenClientRoutes(): Promise<string> {
  return readFile(TARGET, 'utf8').catch(() => '');
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  await writeFile(TARGET, await clientRoutesText());
}
