import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import ts from 'typescript';
import { describe, expect, it } from 'vitest';

const PACKAGE = fileURLToPath(new URL('..', import.meta.url));
const SOURCES = join(PACKAGE, 'src');
const ENTRIES = [
  ['index', '@glimpse/core'],
  ['client/index', '@glimpse/core/client'],
  ['openapi/index', '@glimpse/core/openapi'],
] as const;

const surface = JSON.parse(
  readFileSync(join(PACKAGE, '../../tests/house/exports.json'), 'utf8'),
) as Readonly<Record<string, readonly string[]>>;

/** What every example may take for given: a client, ids, and things of the domain at hand. */
const GIVEN = `
import type * as core from './index.js';
declare const client: import('./client/index.js').GlimpseClient;
declare const actor: core.Actor;
declare const captureId: core.CaptureId;
declare const end: string;
declare const entry: core.DeletableEntry & core.WindowedEntry;
declare const error: unknown;
declare const history: core.PolicyHistory;
declare const image: Blob;
declare const key: string;
declare const metadata: core.UploadMetadata;
declare const now: number;
declare const password: string;
declare const screenshotId: core.ScreenshotId;
declare const timeEntryId: core.TimeEntryId;
declare const userId: core.UserId;
declare const workspaceId: core.WorkspaceId;
`;

/** Each `@example` of the package, by the file that has it. */
const EXAMPLES = readdirSync(SOURCES, { recursive: true, encoding: 'utf8' })
  .filter((file) => /(?<!\.test|\.test-d|\.generated)\.ts$/.test(file))
  .flatMap((file) =>
    examplesIn(readFileSync(join(SOURCES, file), 'utf8')).map((code) => ({ file, code })),
  );

describe('the examples of the reference', () => {
  it('are many, and each of them compiles as an integrator would write it', () => {
    expect(EXAMPLES.length).toBeGreaterThan(85);
    expect(problemsOf(EXAMPLES)).toEqual([]);
  });
});

/** The code of each `@example`: all lines up to the next tag or the end of the comment. */
function examplesIn(text: string): string[] {
  const found = text.matchAll(/^[ ]*\* @example\n((?:[ ]*\*(?!\/| @).*\n)+)/gm);
  return [...found].map(([, lines = '']) => lines.replaceAll(/^[ ]*\* ?/gm, ''));
}

/** What the compiler has to say against them, each in a function of its own. */
function problemsOf(examples: readonly { file: string; code: string }[]): string[] {
  const virtual = join(SOURCES, 'examples.virtual.ts');
  const functions = examples.map(
    ({ code }, index) => `async function example${index}() {\n${code}}`,
  );
  const { config } = ts.readConfigFile(join(PACKAGE, 'tsconfig.json'), (path) =>
    ts.sys.readFile(path),
  ) as { config: unknown };
  const host = { ...ts.sys, readDirectory: () => [] };
  const { options } = ts.parseJsonConfigFileContent(config, host, PACKAGE);
  const settings = { ...options, verbatimModuleSyntax: false, noUnusedLocals: false };
  const text = [importsOf(), GIVEN, ...functions].join('\n');
  const files = ts.createCompilerHost(settings);
  const program = ts.createProgram([virtual], settings, {
    ...files,
    fileExists: (path) => path === virtual || files.fileExists(path),
    getSourceFile: (path, ...rest) =>
      path === virtual
        ? ts.createSourceFile(path, text, ts.ScriptTarget.ES2022)
        : files.getSourceFile(path, ...rest),
  });
  const source = program.getSourceFile(virtual);
  return [
    ...program.getSyntacticDiagnostics(source),
    ...program.getSemanticDiagnostics(source),
  ].map(({ messageText, start = 0 }) => {
    const at = text.slice(0, start).split('\nasync function example').length - 2;
    return `${examples[at]?.file}: ${ts.flattenDiagnosticMessageText(messageText, ' ')}`;
  });
}

/** Everything the package exports, under its own name: the list that the house keeps of it. */
function importsOf(): string {
  const seen = new Set<string>();
  return ENTRIES.map(([entry, listed]) => {
    const fresh = (surface[listed] ?? []).filter((name) => !seen.has(name));
    for (const name of fresh) seen.add(name);
    return `import { ${fresh.join(', ')} } from './${entry}.js';`;
  }).join('\n');
}
