import { randomBytes } from 'node:crypto';
import { closeSync, fsyncSync, linkSync, openSync, readFileSync, rmSync, writeSync } from 'node:fs';

import { StartError } from '../StartError.js';
import { readKey } from '../config/readKey.js';
import { syncFolderOf } from '../files/syncFolder.js';

/**
 * The master key kept in `file`; made there on the first start, for its owner's eyes only. Two
 * processes that start together end up with the same key, and a crash leaves a whole file or none.
 *
 * @throws StartError when the file is there but holds no key, or cannot be read or written
 */
export function loadMasterKey(file: string): Uint8Array {
  return read(file) ?? make(file);
}

function read(file: string): Uint8Array | undefined {
  let text: string;
  try {
    text = readFileSync(file, 'utf8');
  } catch (error) {
    if (codeOf(error) === 'ENOENT') return undefined;
    throw new StartError(
      `The master key ${file} cannot be read (${codeOf(error)}), and without it no picture can be opened: let this user read it.`,
    );
  }
  return readKey(`in ${file}`, text);
}

function make(file: string): Uint8Array {
  const draft = `${file}.${randomBytes(6).toString('hex')}`;
  try {
    const descriptor = openSync(draft, 'wx', 0o600);
    writeSync(descriptor, `${randomBytes(32).toString('hex')}\n`);
    fsyncSync(descriptor);
    closeSync(descriptor);
    publish(draft, file);
  } catch (error) {
    throw new StartError(
      `The master key cannot be written to ${file} (${codeOf(error)}): let this user write there, or set GLIMPSE_MASTER_KEY.`,
    );
  } finally {
    rmSync(draft, { force: true });
  }
  const key = read(file);
  if (key === undefined) throw new StartError(`The master key ${file} vanished: start again.`);
  return key;
}

/** A link fails where a key already is: the first process wins and the other takes its key. */
function publish(draft: string, file: string): void {
  try {
    linkSync(draft, file);
  } catch (error) {
    if (codeOf(error) !== 'EEXIST') throw error;
  }
  syncFolderOf(file);
}

function codeOf(error: unknown): string {
  return error instanceof Error && 'code' in error ? String(error.code) : String(error);
}
