import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { startSource, type Program } from './startProgram.js';

/** Whose agent it is, and where it lives. */
export interface AgentOptions {
  /** Its home and its folder for temporary files lie below: everything it may ever write. */
  readonly folder: string;
  readonly serverUrl: string;
  readonly signIn: { readonly email: string; readonly password: string };
  /** The environment of the desktop that it looks at. */
  readonly desktop: NodeJS.ProcessEnv;
}

/** Starts `glimpse-agent run` in a process of its own and waits until it works for someone. */
export async function startGlimpseAgent(options: AgentOptions): Promise<Program> {
  const { folder, serverUrl, signIn, desktop } = options;
  const [home, temporary] = [join(folder, 'home'), join(folder, 'tmp')];
  await mkdir(temporary, { recursive: true });
  const program = startSource('packages/agent/src/cli/main.ts', {
    args: ['run'],
    environment: {
      ...desktop,
      HOME: folder,
      TMPDIR: temporary,
      XDG_RUNTIME_DIR: undefined,
      GLIMPSE_AGENT_HOME: home,
      GLIMPSE_SERVER_URL: serverUrl,
      GLIMPSE_AGENT_EMAIL: signIn.email,
      GLIMPSE_AGENT_PASSWORD: signIn.password,
      // Compiled sources are not what the agent writes.
      TSX_DISABLE_CACHE: '1',
    },
  });
  await program.prints(/The agent works for/);
  return program;
}
