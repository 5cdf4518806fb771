import { cryptoRandom } from '@glimpse/core';

import { describeAgentStore } from '../testing/describeAgentStore.js';
import { createMemoryStore } from './createMemoryStore.js';
import { openSqliteStore } from './openSqliteStore.js';

const random = cryptoRandom(globalThis.crypto);

describeAgentStore('memory', createMemoryStore);
describeAgentStore('SQLite', (options) =>
  openSqliteStore(':memory:', { key: random.bytes(32), random, ...options }),
);
