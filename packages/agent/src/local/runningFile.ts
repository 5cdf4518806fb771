import { readFileSync, rmSync } from 'node:fs';

import * as z from 'zod/mini';

import type { AgentHome } from '../home/agentHome.js';
import { readJsonFile } from '../home/readJsonFile.js';
import { writeFileWhole } from '../store/writeFileWhole.js';

const runningSchema = z.object({
  pid: z.int(),
  /** Port on 127.0.0.1. */
  port: z.int(),
  /** Proves that a caller can read this file. */
  token: z.string(),
});

/** How to reach an agent that runs on this machine. */
export type RunningAgent = z.infer<typeof runningSchema>;

/** What the last agent left behind; it may be gone without having cleaned up. */
export async function readRunningFile(home: AgentHome): Promise<RunningAgent | undefined> {
  const running = runningSchema.safeParse(await readJsonFile(home.runningFile));
  return running.success ? running.data : undefined;
}

export async function writeRunningFile(home: AgentHome, running: RunningAgent): Promise<void> {
  await writeFileWhole(home.runningFile, JSON.stringify(running), { mode: 0o600 });
}

/** Removes the file if it is still this agent's own. */
export function removeRunningFile(home: AgentHome, token: string): void {
  try {
    const running = runningSchema.safeParse(JSON.parse(readFileSync(home.runningFile, 'utf8')));
    if (running.success && running.data.token === token) rmSync(home.runningFile);
  } catch {
    // Gone already, or damaged: either way it is not ours to keep.
  }
}
