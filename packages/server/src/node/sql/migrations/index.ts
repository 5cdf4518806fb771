import { firstTables } from './0001-first-tables.js';
import type { Migration } from './Migration.js';

/** All of them, oldest first. */
export const migrations: readonly Migration[] = [firstTables];
