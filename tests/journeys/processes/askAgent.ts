import { join } from 'node:path';
import { startSource } from './startProgram.js';

/** What `glimpse-agent <command> --json` answers for the agent of a folder, running or not. */
export async function askAgent<Answer>(
  folder: string,
  command: 'status' | 'outcomes',
): Promise<Answer> {
  const program = startSource('packages/agent/src/cli/main.ts', {
    args: [command, '--json'],
    environment: { HOME: folder, GLIMPSE_AGENT_HOME: join(folder, 'home') },
  });
  await program.ended;
  const line = program
    .output()
    .split('\n')
    .find((one) => /^[[{]/.test(one));
  if (line === undefined) throw new Error(`The agent answered no JSON: ${program.output()}`);
  return JSON.parse(line) as Answer;
}
