import { cryptoRandom } from '@glimpse/core';

import { openCredentialStore } from '../credentials/openCredentialStore.js';
import type { AgentHome } from '../home/agentHome.js';
import { prepareHome } from '../home/prepareHome.js';
import type { AgentStore } from '../ports/AgentStore.js';
import { KEY_BYTES } from '../spool/seal.js';
import { openSqliteStore } from '../store/openSqliteStore.js';

/** The store of a home, with its key; both are made on first use. */
export async function openHomeStore(
  home: AgentHome,
  onUnreadable: (id: string) => void = () => undefined,
): Promise<AgentStore> {
  await prepareHome(home);
  const credentials = await openCredentialStore(home.folder);
  const random = cryptoRandom(globalThis.crypto);
  let key = await credentials.read('spool-key');
  if (key === undefined) {
    key = Buffer.from(random.bytes(KEY_BYTES)).toString('base64');
    await credentials.save('spool-key', key);
  }
  return openSqliteStore(home.databaseFile, {
    key: Buffer.from(key, 'base64'),
    random,
    onUnreadable,
  });
}
