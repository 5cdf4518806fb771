import { expect, test } from 'vitest';

import { createArgon2PasswordHasher } from './createArgon2PasswordHasher.js';

const hasher = createArgon2PasswordHasher();

test('knows the password that made a hash, and no other', async () => {
  const hash = await hasher.hash('correct horse');
  expect(hash).toMatch(/^\$argon2id\$v=19\$m=19456,t=2,p=1\$/);
  expect(await hasher.verify('correct horse', hash)).toBe(true);
  expect(await hasher.verify('correct house', hash)).toBe(false);
  expect(await hasher.hash('correct horse')).not.toBe(hash);
});

test.each(['', 'plain', 'pbkdf2$1$AAAA$AAAA', '$argon2id$broken'])(
  'says no to a hash that is none of its own: %j',
  async (hash) => {
    expect(await hasher.verify('correct horse', hash)).toBe(false);
  },
);
