import * as z from 'zod/mini';

import { readAccount, writeAccount, type Account } from '../../account/account.js';
import { signIn, type SignInProof } from '../../account/signIn.js';
import { openCredentialStore } from '../../credentials/openCredentialStore.js';
import { prepareHome } from '../../home/prepareHome.js';
import { openHomeStore } from '../openHomeStore.js';
import { answer } from '../terminal/answer.js';
import { CliError } from '../CliError.js';
import type { CliContext } from '../CliContext.js';

/** Where `npm start` serves, and so a good guess. */
const USUAL_SERVER = 'http://127.0.0.1:4780';

/** Options of `login`; what is left out is taken from the environment or asked. */
export interface LoginOptions {
  readonly server?: string;
  readonly email?: string;
  readonly password?: string;
  readonly apiKey?: string;
  readonly workspace?: string;
}

/** `glimpse-agent login` */
export async function login(context: CliContext, options: LoginOptions): Promise<void> {
  const { environment, home, progress } = context;
  await prepareHome(home);
  const known = await readAccount(home);
  const serverUrl = checkUrl(
    options.server ?? environment['GLIMPSE_SERVER_URL'] ?? known?.serverUrl ?? USUAL_SERVER,
  );
  const proof = await proofFrom(context, options);
  const { account, secret } = await progress(
    `Signing in to ${serverUrl}`,
    signIn(serverUrl, proof, options.workspace),
  );
  if (known !== undefined && known.userId !== account.userId) await clearStore(context);

  const credentials = await openCredentialStore(home.folder);
  await credentials.save('session', secret);
  await writeAccount(home, account);
  const { name, email, workspaceName: workspace } = account;
  answer(
    context,
    { name, email, workspace, server: serverUrl, secretIn: credentials.place },
    `Signed in as ${name} (${email}) in ${workspace}.`,
    `The ${secretName(account)} is kept in ${credentials.place}.`,
  );
}

async function proofFrom(
  { environment, ask }: CliContext,
  options: LoginOptions,
): Promise<SignInProof> {
  const key = options.apiKey ?? environment['GLIMPSE_AGENT_API_KEY'];
  if (key !== undefined && options.email === undefined) return { kind: 'apiKey', key };
  const email = options.email ?? environment['GLIMPSE_AGENT_EMAIL'] ?? (await ask('E-mail'));
  const password =
    options.password ??
    environment['GLIMPSE_AGENT_PASSWORD'] ??
    (await ask('Password', { hidden: true }));
  return { kind: 'password', email, password };
}

function checkUrl(url: string): string {
  if (z.url({ protocol: /^https?$/ }).safeParse(url).success) return url.replace(/\/+$/, '');
  throw new CliError('usage', `"${url}" is no address of a server. Give one like ${USUAL_SERVER}.`);
}

/** Captures of one person must never be sent by another. */
async function clearStore(context: CliContext): Promise<void> {
  const store = await openHomeStore(context.home);
  const destroyed = await store.spool.clear();
  await store.windows.forgetBefore(Number.MAX_SAFE_INTEGER);
  store.close();
  if (destroyed > 0 && !context.json) {
    context.print(`${destroyed} waiting screenshots of the person before were destroyed.`);
  }
}

function secretName({ secret }: Account): string {
  return secret === 'apiKey' ? 'API key' : 'session';
}
