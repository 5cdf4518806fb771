import { API_BASE } from '@glimpse/core';
import type { OpenApiDocument } from '@glimpse/core/openapi';

/** An operation of the document, read as plain data. */
type Operation = Readonly<Record<string, unknown>>;

const STYLE = `
:root { color-scheme: light dark; font: 16px/1.5 system-ui, sans-serif }
body { max-width: 60rem; margin: 2rem auto; padding: 0 1rem }
h2 { margin-top: 3rem } article { border-top: 1px solid #8884; padding: 1rem 0 }
h3 { font: 600 0.95rem/1.6 ui-monospace, monospace; margin: 0; overflow-wrap: anywhere }
dl { display: grid; grid-template-columns: max-content 1fr; gap: 0.2rem 1rem; margin: 0.5rem 0 0 }
dt { font-weight: 600 } dd { margin: 0 } code { font-size: 0.9em }
pre { overflow: auto; font-size: 0.85em; padding: 0.5rem 0.75rem; background: #8881 }
summary { cursor: pointer; margin-top: 0.5rem }`;

/** A page to read the API on, made of the document; it needs no script. */
export function referencePage(document: OpenApiDocument): string {
  const sections = document.tags.map(({ name, description }) => {
    const articles = operationsOf(document)
      .filter(({ operation }) => (operation.tags as readonly string[]).includes(name))
      .map(articleOf);
    return articles.length === 0
      ? ''
      : `<h2>${escape(name)}</h2><p>${escape(description)}</p>${articles.join('')}`;
  });
  return `<!doctype html><html lang="en"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>Glimpse API</title><style>${STYLE}</style></head><body><h1>Glimpse API</h1><p>The same as data: <a href="/openapi.json">openapi.json</a> (OpenAPI 3.1).</p>${sections.join('')}</body></html>`;
}

interface Route {
  readonly method: string;
  readonly path: string;
  readonly operation: Operation;
}

function operationsOf({ paths }: OpenApiDocument): Route[] {
  return Object.entries(paths).flatMap(([path, methods]) =>
    Object.entries(methods).map(([method, operation]) => ({
      method,
      path: API_BASE + path,
      operation,
    })),
  );
}

function articleOf({ method, path, operation }: Route): string {
  const parameters = (operation.parameters ?? []) as readonly { name: string; required: boolean }[];
  const names = parameters.map(({ name, required }) => (required ? name : `${name}?`));
  const responses = operation.responses as Readonly<
    Record<string, { content?: Record<string, { examples?: Record<string, unknown> }> }>
  >;
  const codes = Object.values(responses).flatMap(({ content = {} }) =>
    Object.values(content).flatMap(({ examples = {} }) => Object.keys(examples)),
  );
  const statuses = Object.keys(responses).filter((status) => status.startsWith('2'));
  const examples = [
    ...exampleOf('Body', operation.requestBody as MediaTypes),
    ...exampleOf('Answer', responses[statuses[0] ?? ''] as MediaTypes),
  ];
  return `<article id="${escape(String(operation.operationId))}"><h3>${method.toUpperCase()} ${escape(path)}</h3><p>${escape(String(operation.summary))}. ${escape(String(operation.description))}</p><dl>${row('Takes', names)}${row('Answers', statuses)}${row('Refuses', codes)}</dl>${examples.join('')}</article>`;
}

type MediaTypes =
  { readonly content?: Readonly<Record<string, { readonly example?: unknown }>> } | undefined;

function exampleOf(title: string, types: MediaTypes): string[] {
  const example = types?.content?.['application/json']?.example;
  if (example === undefined) return [];
  const text = JSON.stringify(example, null, 2);
  return [`<details><summary>${title}</summary><pre>${escape(text)}</pre></details>`];
}

function row(title: string, words: readonly string[]): string {
  if (words.length === 0) return '';
  return `<dt>${title}</dt><dd>${words.map((word) => `<code>${escape(word)}</code>`).join(' ')}</dd>`;
}

function escape(text: string): string {
  return text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;');
}
