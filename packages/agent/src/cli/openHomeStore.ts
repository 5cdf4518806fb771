import { cryptoRandom } from '@glimpse/core';

import { openCredentialStore } from '../credentials/openCredentialStore.js';
import type { AgentHome } from '../home/agentHome.js';
import { prepareHome } from '../home/prepareHome.js';
import type { AgentStore } from '../ports/AgentStore.js';
import { KEY_BYTES } from '../spool/seal.js';
import { openAgentDatabase } from '../store/openAgentDatabase.js';
import { openSqliteStore } from '../store/openSqliteStore.js';
import { createTrackerBook, type TrackerBook } from '../tracker/createTrackerBook.js';

const random = cryptoRandom(globalThis.crypto);

/** The store of a home, with its key; both are made on first use. */
export async function openHomeStore(
  home: AgentHome,
  onUnreadable: (id: string) => void = () => undefined,
): Promise<AgentStore> {
  const key = await readKey(home);
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

async function readKey(home: AgentHome): Promise<Uint8Array> {
  await prepareHome(home);
  const credentials = await openCredentialStore(home.folder);
  const known = await credentials.read('spool-key');
  if (known !== undefined) return Buffer.from(known, 'base64');
  const key = random.bytes(KEY_BYTES);
  await credentials.save('spool-key', Buffer.from(key).toString('base64'));
  return key;
}
