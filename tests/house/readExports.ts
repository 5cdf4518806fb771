import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import ts from 'typescript';
import { ROOT, listPackageFolders } from './listSources.js';

/** The names that each published entry point exports, types included, sorted. */
export type ExportLists = Record<string, string[]>;

interface Manifest {
  name: string;
  exports?: Record<string, string | Record<string, string | null>>;
}

/** Reads the public surface of every package from its sources, by the compiler. */
export function readExports(): ExportLists {
  const entries = listPackageFolders().flatMap(entriesOf);
  const program = ts.createProgram({
    rootNames: entries.map(({ file }) => file),
    options: compilerOptions(),
  });
  return Object.fromEntries(entries.map(({ name, file }) => [name, namesIn(program, file)]));
}

function entriesOf(folder: string): { name: string; file: string }[] {
  const manifest = JSON.parse(
    readFileSync(join(ROOT, 'packages', folder, 'package.json'), 'utf8'),
  ) as Manifest;
  return Object.entries(manifest.exports ?? {}).flatMap(([subpath, target]) => {
    const source = typeof target === 'string' ? undefined : target['@glimpse/source'];
    if (!source?.endsWith('.ts')) return [];
    const name = manifest.name + subpath.slice(1);
    return [{ name, file: join(ROOT, 'packages', folder, source) }];
  });
}

function compilerOptions(): ts.CompilerOptions {
  const { config } = ts.readConfigFile(join(ROOT, 'tsconfig.base.json'), (path) =>
    ts.sys.readFile(path),
  ) as {
    config: unknown;
  };
  return ts.parseJsonConfigFileContent(config, { ...ts.sys, readDirectory: () => [] }, ROOT)
    .options;
}

function namesIn(program: ts.Program, file: string): string[] {
  const checker = program.getTypeChecker();
  const source = program.getSourceFile(file);
  const symbol = source && checker.getSymbolAtLocation(source);
  return symbol
    ? checker
        .getExportsOfModule(symbol)
        .map(({ name }) => name)
        .sort()
    : [];
}
