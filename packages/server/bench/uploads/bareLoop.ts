import { createCipheriv, randomBytes } from 'node:crypto';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import Database from 'libsql';

import { picturesOf } from '../load/loadServer.js';

/**
 * The least that a durable upload costs: encrypt the image, insert a row with it, commit. No HTTP, no
 * decisions, no decoding. Run in a process of its own: `bareLoop.ts <small|60 kB> <milliseconds>`.
 */
const [, , size = 'small', milliseconds = '3000'] = process.argv;
const forMs = Number(milliseconds);
const images = await picturesOf(size === '60 kB' ? '60 kB' : 'small');
const folder = mkdtempSync(join(tmpdir(), 'glimpse-bare-'));
const database = new Database(join(folder, 'bare.db'));
for (const pragma of ['journal_mode = WAL', 'synchronous = FULL', 'secure_delete = ON']) {
  database.exec(`PRAGMA ${pragma}`);
}
database.exec('create table uploads (id text primary key, at integer, key blob, image blob)');
const insert = database.prepare('insert into uploads values (?, ?, ?, ?)');
const masterKey = randomBytes(32);
const endAt = performance.now() + forMs;
let count = 0;
while (performance.now() < endAt) {
  const image = images[count % images.length]?.bytes ?? new Uint8Array();
  const key = randomBytes(32);
  insert.run(`u${count}`, count, encrypt(key, masterKey), encrypt(image, key));
  count += 1;
}
database.close();
rmSync(folder, { recursive: true });
console.log(String(Math.round((count / forMs) * 1000)));

function encrypt(bytes: Uint8Array, key: Buffer): Buffer {
  const nonce = randomBytes(12);
  const cipher = createCipheriv('aes-256-gcm', key, nonce);
  return Buffer.concat([nonce, cipher.update(bytes), cipher.final(), cipher.getAuthTag()]);
}
