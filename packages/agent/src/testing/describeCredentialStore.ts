import { describe, expect, test } from 'vitest';

import type { CredentialStore } from '../ports/CredentialStore.js';

/** What every {@link CredentialStore} does. */
export function describeCredentialStore(
  name: string,
  openStore: () => CredentialStore | Promise<CredentialStore>,
  { runs = true }: { runs?: boolean } = {},
): void {
  describe.runIf(runs)(`${name} as a credential store`, () => {
    test('keeps a secret until it is replaced or forgotten', async () => {
      const store = await openStore();
      expect(await store.read('session')).toBeUndefined();
      await store.save('session', 'first');
      await store.save('session', 'second "quoted" ✓');
      expect(await store.read('session')).toBe('second "quoted" ✓');
      await store.forget('session');
      expect(await store.read('session')).toBeUndefined();
    });

    test('keeps secrets apart', async () => {
      const store = await openStore();
      await store.save('session', 'one');
      await store.save('spool-key', 'two');
      await store.forget('session');
      expect(await store.read('spool-key')).toBe('two');
      await store.forget('spool-key');
    });

    test('forgets what it never had', async () => {
      const store = await openStore();
      await expect(store.forget('session')).resolves.toBeUndefined();
    });
  });
}
