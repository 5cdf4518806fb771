import { forgetAccount, readAccount } from '../../account/account.js';
import { clientFor } from '../../account/signIn.js';
import { openCredentialStore } from '../../credentials/openCredentialStore.js';
import type { CliContext } from '../CliContext.js';

/** `glimpse-agent logout`: ends the session there and forgets it here. Captures that wait are kept for the same person. */
export async function logout({ home, print }: CliContext): Promise<void> {
  const account = await readAccount(home);
  if (account === undefined) return print('Nobody is signed in.');
  const credentials = await openCredentialStore(home.folder);
  const secret = await credentials.read('session');
  let ended = true;
  if (secret !== undefined && account.secret === 'token') {
    await clientFor(account.serverUrl, 'token', secret)
      .session.end()
      .catch(() => (ended = false));
  }
  await credentials.forget('session');
  await forgetAccount(home);
  print(`Signed out ${account.email}; the session is forgotten on this machine.`);
  if (!ended) print('The server could not be told; the session ends there by itself.');
}
