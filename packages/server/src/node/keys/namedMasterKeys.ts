import { createHash } from 'node:crypto';

import type { MasterKey } from '../../adapters/web/createWebVault.js';
import type { MasterSecrets } from '../config/ServerConfig.js';

const ID_DIGITS = 12;

/** Master keys with the names that rows remember them by: the beginning of their hash tells nothing of them. */
export function namedMasterKeys([current, ...older]: MasterSecrets): [MasterKey, ...MasterKey[]] {
  return [named(current), ...older.map(named)];
}

function named(secret: Uint8Array): MasterKey {
  const id = createHash('sha256').update('glimpse master key id').update(secret).digest('hex');
  return { id: id.slice(0, ID_DIGITS), secret };
}
