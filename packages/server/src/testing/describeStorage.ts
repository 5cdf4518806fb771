import { afterEach, beforeEach, describe } from 'vitest';
import type { Storage } from '../ports/index.js';
import type { StorageInHand } from './StorageInHand.js';
import { accountCases } from './storage-cases/accountCases.js';
import { captureCases } from './storage-cases/captureCases.js';
import { logCases } from './storage-cases/logCases.js';
import { outboxCases } from './storage-cases/outboxCases.js';
import { screenshotCases } from './storage-cases/screenshotCases.js';
import { timeEntryCases } from './storage-cases/timeEntryCases.js';
import { transactionCases } from './storage-cases/transactionCases.js';
import { workspaceCases } from './storage-cases/workspaceCases.js';

/** A fresh, empty storage and how to be rid of it. */
export interface OpenStorage {
  readonly storage: Storage;
  close(): Promise<void>;
}

/**
 * What every storage does. Call it in a test file of the adapter.
 *
 * @param open a fresh, empty storage for each case
 * @example
 * describeStorage('memory', async () => ({ storage: createMemoryStorage(), close: async () => {} }));
 */
export function describeStorage(name: string, open: () => Promise<OpenStorage>): void {
  describe(`Storage: ${name}`, () => {
    let opened: OpenStorage;
    beforeEach(async () => {
      opened = await open();
    });
    afterEach(() => opened.close());
    const storage: StorageInHand = () => opened.storage;
    describe('transactions', () => transactionCases(storage));
    describe('accounts', () => accountCases(storage));
    describe('workspaces', () => workspaceCases(storage));
    describe('time entries', () => timeEntryCases(storage));
    describe('captures', () => captureCases(storage));
    describe('screenshots', () => screenshotCases(storage));
    describe('logs', () => logCases(storage));
    describe('outbox', () => outboxCases(storage));
  });
}
