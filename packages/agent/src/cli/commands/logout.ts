import { forgetAccount, readAccount } from '../../account/account.js';
import { clientFor } from '../../account/signIn.js';
import { openCredentialStore } from '../../credentials/openCredentialStore.js';
import { answer } from '../terminal/answer.js';
import type { CliContext } from '../CliContext.js';

/** `glimpse-agent logout`: ends the session there and forgets it here. Captures that wait are kept for the same person. */
export async function logout(context: CliContext): Promise<void> {
  const { home } = context;
  const account = await readAccount(home);
  if (account === undefined) return answer(context, { signedOut: null }, 'Nobody is signed in.');
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
  answer(
    context,
    { signedOut: account.email, endedOnServer: ended },
    `Signed out ${account.email}; the session is forgotten on this machine.`,
    ...(ended ? [] : ['The server could not be told; the session ends there by itself.']),
  );
}
