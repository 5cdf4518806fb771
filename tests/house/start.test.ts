import { spawn } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createServer, type AddressInfo, type Server } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { ROOT } from './listSources.js';

const folder = mkdtempSync(join(tmpdir(), 'glimpse-start-'));
let neighbour: Server;
let takenPort: number;

beforeAll(async () => {
  neighbour = createServer();
  await new Promise<void>((resolve) => neighbour.listen(0, '127.0.0.1', resolve));
  takenPort = (neighbour.address() as AddressInfo).port;
});

afterAll(async () => {
  rmSync(folder, { recursive: true, force: true });
  await new Promise((resolve) => neighbour.close(resolve));
});

describe('npm start', () => {
  it('says in one sentence that the port is taken, and which one to ask for', async () => {
    const { code, lines } = await start(['--port', String(takenPort), '--data', folder]);
    expect(code).toBe(1);
    expect(lines).toEqual([
      `Port ${takenPort} on 127.0.0.1 is taken by another program: end what uses it, or choose ` +
        `another one with npm start -- --port ${takenPort + 1}.`,
    ]);
  });

  it('says in one sentence that its folder cannot be written', async () => {
    const file = join(folder, 'a-file');
    writeFileSync(file, '');
    const { code, lines } = await start(['--data', file]);
    expect(code).toBe(1);
    expect(lines).toHaveLength(1);
    expect(lines[0]).toContain(`${file} cannot be written`);
  });

  it.each(['16.20.2', '18.20.4', '20.18.3'])(
    'says in one sentence that Node %s is too old',
    async (version) => {
      const { code, lines } = await start([], pretendNode(version));
      expect(code).toBe(1);
      expect(lines).toEqual([
        `Glimpse needs Node 20.19 or later and this is Node ${version}: install a newer one ` +
          '(https://nodejs.org) and run the same command again.',
      ]);
    },
  );

  it.each([
    [['--port', 'http'], '--port http is not a port: give a number from 1 to 65535.'],
    [
      ['--window', '2h'],
      '--window 2h is not a length of a window: give 5s to 30m, like --window 20s.',
    ],
  ])('names the argument it cannot read: %s', async (args, sentence) => {
    expect(await start(args)).toEqual({ code: 1, lines: [sentence] });
  });

  it('tells what it does and what one may choose', async () => {
    const { code, lines } = await start(['--help']);
    expect(code).toBe(0);
    expect(lines.join('\n')).toMatch(/--port[\s\S]+--window[\s\S]+--no-agent/);
  });
});

/** Runs the command to its end; none of the starts here gets as far as a server. */
function start(
  args: string[],
  nodeArgs: string[] = [],
): Promise<{ code: number | null; lines: string[] }> {
  const child = spawn(process.execPath, [...nodeArgs, 'scripts/start.mjs', ...args], { cwd: ROOT });
  let output = '';
  for (const stream of [child.stdout, child.stderr]) {
    stream.setEncoding('utf8').on('data', (text: string) => (output += text));
  }
  return new Promise((resolve) =>
    child.on('close', (code) => resolve({ code, lines: output.trim().split('\n') })),
  );
}

function pretendNode(version: string): string[] {
  const script = `Object.defineProperty(process.versions, 'node', { value: '${version}' })`;
  return ['--import', `data:text/javascript,${encodeURIComponent(script)}`];
}
