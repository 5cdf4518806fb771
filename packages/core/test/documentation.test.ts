import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import ts from 'typescript';
import { describe, expect, it } from 'vitest';

const PACKAGE = fileURLToPath(new URL('..', import.meta.url));
const ENTRIES = ['index.ts', 'client/index.ts', 'openapi/index.ts'];

describe('the reference', () => {
  const { checker, entries } = readEntries();

  it.each(entries)('has a sentence for every export of $entry', ({ exported }) => {
    expect(namesOf(exported.filter((one) => !isDocumented(one, checker)))).toEqual([]);
  });

  it.each(entries)('has an example for every function of $entry', ({ exported }) => {
    const called = exported.filter((one) => isCalled(one, checker));
    expect(called).not.toEqual([]);
    expect(namesOf(called.filter((one) => !hasExample(one, checker)))).toEqual([]);
  });
});

/** Each entry point with what it exports, as it was declared. */
function readEntries() {
  const { config } = ts.readConfigFile(join(PACKAGE, 'tsconfig.json'), (path) =>
    ts.sys.readFile(path),
  ) as { config: unknown };
  const host = { ...ts.sys, readDirectory: () => [] };
  const { options } = ts.parseJsonConfigFileContent(config, host, PACKAGE);
  const rootNames = ENTRIES.map((entry) => join(PACKAGE, 'src', entry));
  const program = ts.createProgram({ rootNames, options });
  const checker = program.getTypeChecker();
  const entries = ENTRIES.map((entry) => {
    const source = program.getSourceFile(join(PACKAGE, 'src', entry));
    const module = source && checker.getSymbolAtLocation(source);
    const exported = module ? checker.getExportsOfModule(module) : [];
    return { entry, exported: exported.map((one) => originalOf(one, checker)) };
  });
  return { checker, entries };
}

function originalOf(symbol: ts.Symbol, checker: ts.TypeChecker): ts.Symbol {
  const isAlias = (symbol.flags & ts.SymbolFlags.Alias) !== 0;
  return isAlias ? checker.getAliasedSymbol(symbol) : symbol;
}

function isDocumented(symbol: ts.Symbol, checker: ts.TypeChecker): boolean {
  return symbol.getDocumentationComment(checker).length > 0;
}

/** Functions and classes; not types, schemas and other constants. */
function isCalled(symbol: ts.Symbol, checker: ts.TypeChecker): boolean {
  if ((symbol.flags & ts.SymbolFlags.Value) === 0) return false;
  const type = checker.getTypeOfSymbol(symbol);
  return type.getCallSignatures().length + type.getConstructSignatures().length > 0;
}

function hasExample(symbol: ts.Symbol, checker: ts.TypeChecker): boolean {
  return symbol.getJsDocTags(checker).some(({ name }) => name === 'example');
}

function namesOf(symbols: readonly ts.Symbol[]): string[] {
  return symbols.map(({ name }) => name);
}
