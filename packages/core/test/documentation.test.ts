import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import ts from 'typescript';
import { describe, expect, it } from 'vitest';

const PACKAGE = fileURLToPath(new URL('..', import.meta.url));
const ENTRIES = ['index.ts', 'client/index.ts', 'openapi/index.ts'];

describe('the reference', () => {
  it.each(undocumentedExports())('has a sentence for every export of %s', (_, names) => {
    expect(names).toEqual([]);
  });
});

/** Each entry point with the names it exports without a doc comment. */
function undocumentedExports(): [entry: string, names: string[]][] {
  const { config } = ts.readConfigFile(join(PACKAGE, 'tsconfig.json'), (path) =>
    ts.sys.readFile(path),
  ) as { config: unknown };
  const host = { ...ts.sys, readDirectory: () => [] };
  const { options } = ts.parseJsonConfigFileContent(config, host, PACKAGE);
  const files = ENTRIES.map((entry) => join(PACKAGE, 'src', entry));
  const program = ts.createProgram({ rootNames: files, options });
  const checker = program.getTypeChecker();
  return files.map((file, index) => {
    const source = program.getSourceFile(file);
    const module = source && checker.getSymbolAtLocation(source);
    const exported = module ? checker.getExportsOfModule(module) : [];
    const silent = exported.filter((one) => !isDocumented(one, checker)).map(({ name }) => name);
    return [ENTRIES[index] ?? file, silent];
  });
}

function isDocumented(symbol: ts.Symbol, checker: ts.TypeChecker): boolean {
  const isAlias = (symbol.flags & ts.SymbolFlags.Alias) !== 0;
  const original = isAlias ? checker.getAliasedSymbol(symbol) : symbol;
  return original.getDocumentationComment(checker).length > 0;
}
