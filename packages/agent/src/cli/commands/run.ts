import type { GlimpseClient } from '@glimpse/core/client';
import {
  cryptoRandom,
  deviceIdSchema,
  newId,
  type DeviceId,
  type RandomSource,
} from '@glimpse/core';

import { readAccount, type Account } from '../../account/account.js';
import { clientFor, signIn } from '../../account/signIn.js';
import { captureDisplays } from '../../capture-child/captureDisplays.js';
import { createSystemClock } from '../../clock/createSystemClock.js';
import { createAgent } from '../../createAgent.js';
import { openCredentialStore } from '../../credentials/openCredentialStore.js';
import { prepareHome } from '../../home/prepareHome.js';
import { callRunningAgent } from '../../local/callRunningAgent.js';
import { createAdmission } from '../../local/admission.js';
import { createAgentPage } from '../../local/page/createAgentPage.js';
import { selectDesktopNotifier } from '../../notifications/selectDesktopNotifier.js';
import { selectPermissionProbe } from '../../permission/selectPermissionProbe.js';
import { prepareScratch } from '../../scratch/prepareScratch.js';
import { selectSenses } from '../../senses/selectSenses.js';
import { currentTimeZone } from '../../clock/currentTimeZone.js';
import { followActiveWindow } from '../../tracker/followActiveWindow.js';
import { removeRunningFile, writeRunningFile } from '../../local/runningFile.js';
import { startLocalServer } from '../../local/startLocalServer.js';
import type { AgentStore } from '../../ports/AgentStore.js';
import { createServerLink } from '../../server-link/createServerLink.js';
import { selectSessionSource } from '../../session/selectSessionSource.js';
import { CliError } from '../CliError.js';
import type { CliContext } from '../CliContext.js';
import { createPrintedNotice } from '../createPrintedNotice.js';
import { printEvents } from '../printEvents.js';
import { openPageReturn } from '../../memory/openPageReturn.js';
import { returnPagesWhenQuiet } from '../../memory/returnPagesWhenQuiet.js';
import { openHomeBook, openHomeStore } from '../openHomeStore.js';
import { AGENT_VERSION } from '../version.js';
import { openAddress } from '../openAddress.js';
import { login } from './login.js';

/** `glimpse-agent run`: works until it is asked to end. */
export async function run(context: CliContext, { strict = false }): Promise<void> {
  const { home, print, signal } = context;
  await prepareHome(home);
  if ((await callRunningAgent(home, 'GET', '/api/status')) !== undefined) {
    throw new CliError('already_running', `An agent runs on ${home.folder} already.`);
  }
  // What a crash in the middle of a capture may have left behind goes before anything else.
  await prepareScratch(home.scratchFolder);
  const account = await findAccount(context);
  const store = await openHomeStore(home, () =>
    print('A waiting screenshot cannot be opened with the key at hand and is left as it is.'),
  );
  const random = cryptoRandom(globalThis.crypto);
  const clock = createSystemClock();
  const senses = selectSenses(context);
  const agent = createAgent({
    idle: senses.idle,
    permission: selectPermissionProbe(context),
    notifier: selectDesktopNotifier(context),
    link: createServerLink(await connect(context, account), account),
    store,
    random,
    clock,
    capture: (options) =>
      captureDisplays({ ...options, scratchFolder: home.scratchFolder, backend: { kind: 'auto' } }),
    session: selectSessionSource(context, clock),
    presenter: createPrintedNotice(print, context.isTerminal),
    deviceId: await readDeviceId(store, random),
    agentVersion: AGENT_VERSION,
    profile: strict ? 'strict' : 'default',
  });
  printEvents(agent, print);

  const { name: person, workspaceName: workspace } = account;
  const { book, close } = await openHomeBook(home);
  const page = createAgentPage({
    agent,
    book,
    person,
    workspace,
    timeZone: currentTimeZone,
    clock,
    openAddress: (address) => openAddress(address, context.platform),
  });
  const returnPages = openPageReturn(context.platform);
  const admission = createAdmission(random);
  const local = await startLocalServer({ agent, page }, admission);
  const { token } = admission;
  await writeRunningFile(home, { pid: process.pid, port: local.port, token });
  print(
    `The agent works for ${account.email} in ${account.workspaceName} on ${account.serverUrl}.`,
  );
  print(`Your page, for one visit: ${local.makeLink()}`);
  try {
    await Promise.all([
      agent.run(signal),
      followActiveWindow({ ...senses, book, clock, timeZone: currentTimeZone }, signal),
      returnPages && returnPagesWhenQuiet(agent, clock, returnPages, signal),
    ]);
  } finally {
    removeRunningFile(home, token);
    await local.close();
    store.close();
    close();
  }
  print('The agent has ended; nothing is captured any more.');
}

/** The account that is signed in; where the environment names one, it is signed in first. */
async function findAccount(context: CliContext): Promise<Account> {
  const { home, environment } = context;
  const wanted = environment['GLIMPSE_AGENT_EMAIL'];
  const known = await readAccount(home);
  const secret = await (await openCredentialStore(home.folder)).read('session');
  const isMeant =
    known?.email === (wanted ?? known?.email) &&
    known?.serverUrl === (environment['GLIMPSE_SERVER_URL'] ?? known?.serverUrl);
  if (known !== undefined && secret !== undefined && isMeant) return known;
  if (wanted !== undefined) await login(context, {});
  const account = wanted === undefined ? undefined : await readAccount(home);
  if (account !== undefined) return account;
  throw new CliError('signed_out', 'Nobody is signed in. Run `glimpse-agent login` first.');
}

/** Read at every call, so that a `login` or `logout` beside the running agent reaches it. */
async function currentSecret({ home }: CliContext): Promise<string> {
  return (await (await openCredentialStore(home.folder)).read('session')) ?? '';
}

async function connect(context: CliContext, account: Account): Promise<GlimpseClient> {
  const { serverUrl, secret: kind } = account;
  // An API key never changes under way, so it is read once.
  const secret =
    kind === 'apiKey'
      ? await currentSecret(context)
      : (): Promise<string> => currentSecret(context);
  return clientFor(serverUrl, kind, secret, renewal(context, account));
}

/** Where the environment carries the password, an ended session is renewed without anyone's help. */
function renewal(
  { environment, home }: CliContext,
  account: Account,
): (() => Promise<string>) | undefined {
  const password = environment['GLIMPSE_AGENT_PASSWORD'];
  if (password === undefined) return undefined;
  return async () => {
    const proof = { kind: 'password' as const, email: account.email, password };
    const { secret } = await signIn(account.serverUrl, proof, account.workspaceId);
    await (await openCredentialStore(home.folder)).save('session', secret);
    return secret;
  };
}

async function readDeviceId(store: AgentStore, random: RandomSource): Promise<DeviceId> {
  const known = await store.readNote('device-id');
  const id = deviceIdSchema.parse(known ?? newId(random));
  if (known === undefined) await store.writeNote('device-id', id);
  return id;
}
