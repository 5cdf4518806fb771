import { rm } from 'node:fs/promises';

import { userIdSchema, workspaceIdSchema } from '@glimpse/core';
import * as z from 'zod/mini';

import type { AgentHome } from '../home/agentHome.js';
import { readJsonFile } from '../home/readJsonFile.js';
import { writeFileWhole } from '../store/writeFileWhole.js';

/** Who the agent works for, and where. The secret that proves it lies in the credential store. */
export const accountSchema = z.object({
  serverUrl: z.url({ protocol: /^https?$/ }),
  /** What the secret is: the token of a session, or an API key. */
  secret: z.enum(['token', 'apiKey']),
  userId: userIdSchema,
  name: z.string(),
  email: z.string(),
  workspaceId: workspaceIdSchema,
  workspaceName: z.string(),
});
export type Account = z.infer<typeof accountSchema>;

/** The account that was signed in last; undefined when there is none. */
export async function readAccount(home: AgentHome): Promise<Account | undefined> {
  const account = accountSchema.safeParse(await readJsonFile(home.accountFile));
  return account.success ? account.data : undefined;
}

export async function writeAccount(home: AgentHome, account: Account): Promise<void> {
  await writeFileWhole(home.accountFile, JSON.stringify(account, undefined, 2), { mode: 0o600 });
}

export async function forgetAccount(home: AgentHome): Promise<void> {
  await rm(home.accountFile, { force: true });
}
