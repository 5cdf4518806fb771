import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

import type { WebhookEvent } from '@glimpse/core';

const MAIN = fileURLToPath(new URL('./exampleReceiver.ts', import.meta.url));

/** The secret that host and server share in the tests. */
export const WEBHOOK_SECRET = 'a secret that host and server share';

/** A host's receiver as a process of its own. */
export interface Receiver {
  readonly process: ChildProcess;
  /** Resolves once it has stopped answering. */
  readonly hangs: Promise<unknown>;
}

/**
 * Starts a receiver that writes what it hears into the folder; resolves once it listens.
 *
 * @param patience answers before it hangs @default never
 */
export async function startReceiver(input: {
  readonly port: number;
  readonly folder: string;
  readonly patience?: number;
}): Promise<Receiver> {
  const { port, folder, patience = Infinity } = input;
  const child = spawn(
    process.execPath,
    [
      ...['--conditions=@glimpse/source', '--import', 'tsx', MAIN, String(port)],
      ...[heardFile(folder), WEBHOOK_SECRET, String(patience)],
    ],
    { stdio: ['ignore', 'pipe', 'inherit'] },
  );
  await once(child.stdout, 'data');
  return { process: child, hangs: once(child.stdout, 'data') };
}

/** What receivers have heard in that folder, in order. */
export function heardIn(folder: string): { id: string; event: WebhookEvent }[] {
  const lines = readFileSync(heardFile(folder), 'utf8').trim().split('\n');
  return lines.map((line) => JSON.parse(line) as { id: string; event: WebhookEvent });
}

function heardFile(folder: string): string {
  return join(folder, 'heard.jsonl');
}
