import { cryptoRandom } from '@glimpse/core';
import { describe, expect, it } from 'vitest';
import { createWebPasswordHasher } from './createWebPasswordHasher.js';
import { createWebVault } from './createWebVault.js';

const random = cryptoRandom(crypto);
const old = { id: 'm1', secret: new Uint8Array(32).fill(1) };
const fresh = { id: 'm2', secret: new Uint8Array(32).fill(2) };
const image = new TextEncoder().encode('what the screen showed');

describe('createWebVault', () => {
  it('D13 opens what it sealed with the key of the row and with no other', async () => {
    const vault = createWebVault({ masterKeys: [old], random });
    const [one, two] = [await vault.seal(image, 'w1/s1'), await vault.seal(image, 'w1/s2')];
    expect(await vault.open(one, 'w1/s1')).toEqual(image);
    await expect(vault.open({ sealed: one.sealed, key: two.key }, 'w1/s1')).rejects.toThrow();
    expect(new TextDecoder('latin1').decode(one.sealed)).not.toContain('screen');
    expect(one.sealed).not.toEqual(two.sealed);
  });

  it('binds an image to what it belongs to and notices a changed byte', async () => {
    const vault = createWebVault({ masterKeys: [old], random });
    const { sealed, key } = await vault.seal(image, 'w1/s1');
    await expect(vault.open({ sealed, key }, 'w2/s1')).rejects.toThrow();
    const changed = sealed.map((byte, index) => (index === 20 ? byte ^ 1 : byte));
    await expect(vault.open({ sealed: changed, key }, 'w1/s1')).rejects.toThrow();
  });

  it('rotates the master key without touching the image', async () => {
    const before = await createWebVault({ masterKeys: [old], random }).seal(image, 'w1/s1');
    const both = createWebVault({ masterKeys: [fresh, old], random });
    const key = await both.rewrap(before.key);
    expect(key.masterKeyId).toBe('m2');
    const after = createWebVault({ masterKeys: [fresh], random });
    expect(await after.open({ sealed: before.sealed, key }, 'w1/s1')).toEqual(image);
    await expect(after.open(before, 'w1/s1')).rejects.toThrow('m1');
  });

  it('takes no master key of another length', () => {
    const short = { id: 'm', secret: new Uint8Array(16) };
    expect(() => createWebVault({ masterKeys: [short], random })).toThrow('32 bytes');
    expect(() => createWebVault({ masterKeys: [old, old], random })).toThrow('same id');
  });
});

describe('createWebPasswordHasher', () => {
  const passwords = createWebPasswordHasher({ random, iterations: 10 });

  it('knows the password again, salted, and no other', async () => {
    const hash = await passwords.hash('correct horse');
    expect(await passwords.verify('correct horse', hash)).toBe(true);
    expect(await passwords.verify('correct horsf', hash)).toBe(false);
    expect(await passwords.hash('correct horse')).not.toBe(hash);
  });

  it('answers no to a hash of another kind', async () => {
    expect(await passwords.verify('x', '$argon2id$v=19$m=1,t=1,p=1$AAAA$BBBB')).toBe(false);
  });
});
