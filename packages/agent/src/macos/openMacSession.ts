import koffi from 'koffi';

import type { SessionReader } from '../session/createPolledSessionSource.js';

const FRAMEWORKS = '/System/Library/Frameworks';
const UTF8 = 0x08000100;

/** Reads the lock of macOS; undefined where its frameworks cannot be bound. Written after Apple's documentation and never run by us. */
export function openMacSession(): SessionReader | undefined {
  try {
    return bind();
  } catch {
    return undefined;
  }
}

function bind(): SessionReader {
  const graphics = koffi.load(`${FRAMEWORKS}/CoreGraphics.framework/CoreGraphics`);
  const foundation = koffi.load(`${FRAMEWORKS}/CoreFoundation.framework/CoreFoundation`);
  const copy = graphics.func('void *CGSessionCopyCurrentDictionary()');
  const make = foundation.func(
    'void *CFStringCreateWithCString(void *allocator, const char *text, uint32_t encoding)',
  );
  const get = foundation.func('void *CFDictionaryGetValue(void *dictionary, void *key)');
  const isTrue = foundation.func('bool CFBooleanGetValue(void *value)');
  const release = foundation.func('void CFRelease(void *value)');
  const key: unknown = make(null, 'CGSSessionScreenIsLocked', UTF8);

  return () => {
    const session: unknown = copy();
    // Without a session there is no screen of ours; the permission to record says so.
    if (session === null) return Promise.resolve(undefined);
    const value: unknown = get(session, key);
    const isLocked = value !== null && (isTrue(value) as boolean);
    release(session);
    return Promise.resolve(isLocked ? 'locked' : 'active');
  };
}
