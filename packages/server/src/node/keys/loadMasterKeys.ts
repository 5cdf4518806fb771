import { randomBytes } from 'node:crypto';
import { closeSync, fsyncSync, linkSync, openSync, readFileSync, rmSync, writeSync } from 'node:fs';

import { StartError } from '../StartError.js';
import { readKeys } from '../config/readKeys.js';
import type { MasterSecrets } from '../config/ServerConfig.js';
import { syncFolderOf } from '../files/syncFolder.js';

/**
 * The master keys kept in `file`, one a line: the first wraps, the others still open. Made there on the first start, for its owner's eyes only. Two
 * processes that start together end up with the same key, and a crash leaves a whole file or none.
 *
 * @throws StartError when the file is there but holds no key, or cannot be read or written
 */
export function loadMasterKeys(file: string): MasterSecrets {
  return read(file) ?? make(file);
}

function read(file: string): MasterSecrets | undefined {
  let text: string;
  try {
    text = readFileSync(file, 'utf8');
  } catch (error) {
    if (codeOf(error) === 'ENOENT') return undefined;
    throw new StartError(
      `The master key ${file} cannot be read (${codeOf(error)}), and without it no picture can be opened: let this user read it.`,
    );
  }
  return readKeys(`in ${file}`, text);
}

function make(file: string): MasterSecrets {
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
  const keys = read(file);
  if (keys === undefined) throw new StartError(`The master key ${file} vanished: start again.`);
  return keys;
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
