import { cryptoRandom } from '@glimpse/core';

import { KeyUnavailableError } from '../credentials/KeyUnavailableError.js';
import { openCredentialStore, type KeyringFinder } from '../credentials/openCredentialStore.js';
import type { AgentHome } from '../home/agentHome.js';
import { prepareHome } from '../home/prepareHome.js';
import type { AgentStore } from '../ports/AgentStore.js';
import { KEY_BYTES } from '../spool/seal.js';
import { openAgentDatabase } from '../store/openAgentDatabase.js';
import { openSqliteStore } from '../store/openSqliteStore.js';
import { createTrackerBook, type TrackerBook } from '../tracker/createTrackerBook.js';

const random = cryptoRandom(globalThis.crypto);

/**
 * The store of a home, with its key; both are made on first use.
 *
 * @throws KeyUnavailableError when there is something that only a key which cannot be had opens
 */
export async function openHomeStore(
  home: AgentHome,
  onUnreadable: (id: string) => void = () => undefined,
  findKeyring?: KeyringFinder,
): Promise<AgentStore> {
  const key = await readKey(home, findKeyring);
  return openSqliteStore(home.databaseFile, { key, random, onUnreadable });
}

/** The auto tracker's book of a home, in the same file under the same key. */
export async function openHomeBook(
  home: AgentHome,
): Promise<{ readonly book: TrackerBook; readonly close: () => void }> {
  const key = await readKey(home);
  const database = openAgentDatabase(home.databaseFile);
  const book = createTrackerBook({ database, key, random });
  return { book, close: () => void database.close() };
}

async function readKey(home: AgentHome, findKeyring?: KeyringFinder): Promise<Uint8Array> {
  await prepareHome(home);
  const credentials = await openCredentialStore(home.folder, findKeyring);
  const known = await credentials.read('spool-key');
  if (known !== undefined) return Buffer.from(known, 'base64');
  refuseToReplaceKey(home, credentials.place);
  const key = random.bytes(KEY_BYTES);
  await credentials.save('spool-key', Buffer.from(key).toString('base64'));
  return key;
}

/** A new key would make all that was sealed with the old one worthless. */
function refuseToReplaceKey({ folder, databaseFile }: AgentHome, place: string): void {
  const database = openAgentDatabase(databaseFile);
  try {
    const sealed = 'SELECT 1 FROM spool UNION ALL SELECT 1 FROM tracked LIMIT 1';
    if (database.prepare(sealed).get() === undefined) return;
  } finally {
    database.close();
  }
  throw new KeyUnavailableError(
    `The key of what waits in ${folder} is not in ${place}; bring back the secrets that were there, ` +
      'or, if they are gone for good, delete that folder with what waits in it and sign in anew.',
  );
}
