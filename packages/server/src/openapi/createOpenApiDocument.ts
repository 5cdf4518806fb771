import { API_BASE, contract, type RouteName, type RouteSpec } from '@glimpse/core';
import { describeOperation, type Operation } from './describeOperation.js';
import { describeComponents, type Components } from './describeComponents.js';

/** An OpenAPI 3.1 document, as far as ours goes. */
export interface OpenApiDocument {
  readonly openapi: '3.1.0';
  readonly info: Readonly<Record<string, unknown>>;
  readonly servers: readonly { readonly url: string; readonly description: string }[];
  readonly tags: readonly { readonly name: string; readonly description: string }[];
  readonly paths: Readonly<Record<string, Readonly<Record<string, Operation>>>>;
  readonly components: Components;
}

const TAGS = [
  { name: 'Accounts', description: 'Signing in, and who and where one is.' },
  { name: 'Time entries', description: 'Time tracking in the shapes of Clockify’s public API.' },
  { name: 'Policy', description: 'What is recorded, and who was told.' },
  { name: 'Screenshots', description: 'Days, pictures, deleting, and who looked.' },
  { name: 'Agent', description: 'What the desktop agent asks and tells.' },
  { name: 'Operator', description: 'What the host’s back end sets, with its own key.' },
] as const;

/** Describes the whole API from the contract table. */
export function createOpenApiDocument(): OpenApiDocument {
  const paths: Record<string, Record<string, Operation>> = {};
  for (const name of Object.keys(contract) as RouteName[]) {
    const spec: RouteSpec = contract[name];
    const path = API_BASE + spec.path;
    paths[path] = {
      ...paths[path],
      [spec.method.toLowerCase()]: { ...describeOperation(name, spec), tags: [tagOf(spec)] },
    };
  }
  return {
    openapi: '3.1.0',
    info: {
      title: 'Glimpse',
      version: '1',
      summary: 'Screenshots of tracked work that people can live with.',
      license: { name: 'MIT', identifier: 'MIT' },
    },
    servers: [{ url: '/', description: 'This server' }],
    tags: TAGS,
    paths,
    components: describeComponents(),
  };
}

function tagOf({ access, path }: RouteSpec): (typeof TAGS)[number]['name'] {
  if (access === 'operator') return 'Operator';
  if (/\/(agent|windows|events)\b/.test(path)) return 'Agent';
  if (/\/(screenshot-(policy|preferences)|notices)\b/.test(path)) return 'Policy';
  if (/\/(screenshots|views)\b/.test(path)) return 'Screenshots';
  return /\/time-entries\b/.test(path) ? 'Time entries' : 'Accounts';
}
