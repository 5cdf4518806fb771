/**
 * Compiles the AssemblyScript in `wasm` to `src/wasm/passes.generated.ts`:
 * `npm run generate -w @glimpse/obscure`. A test fails when the written bytes are not what this makes.
 */
import { readFile, writeFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import asc from 'assemblyscript/asc';

const SOURCES = fileURLToPath(new URL('../wasm', import.meta.url));
const TARGET = fileURLToPath(new URL('../src/wasm/passes.generated.ts', import.meta.url));

/**
 * The text of `passes.generated.ts` as the sources are now. The same sources give the same bytes on
 * every machine, for compiler and optimiser are pinned and run as WebAssembly themselves.
 *
 * @throws Error with what the compiler said
 */
export async function passesText(): Promise<string> {
  let bytes: Uint8Array | undefined;
  let complaint = '';
  const { error } = await asc.main(
    [
      ...['index.ts', '--baseDir', SOURCES, '--outFile', 'passes.wasm'],
      ...['-O3', '--runtime', 'stub', '--enable', 'simd', '--noAssert'],
    ],
    {
      writeFile: (_, contents) => {
        if (typeof contents !== 'string') bytes = contents;
      },
      stderr: { write: (text) => void (complaint += String(text)) },
    },
  );
  if (error !== null || bytes === undefined) throw new Error(complaint);
  return `// Compiled from packages/obscure/wasm by generate/passes.ts. Do not edit: run "npm run generate -w @glimpse/obscure".

/** The WebAssembly module of the hot passes, in base64. */
export const PASSES = '${Buffer.from(bytes).toString('base64')}';
`;
}

/** What is written now; empty when nothing is. */
export async function writtenPasses(): Promise<string> {
  return readFile(TARGET, 'utf8').catch(() => '');
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  await writeFile(TARGET, await passesText());
}
