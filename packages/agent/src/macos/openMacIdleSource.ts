import koffi from 'koffi';

import type { IdleSource } from '../ports/senses/IdleSource.js';

const LIBRARY = '/System/Library/Frameworks/CoreGraphics.framework/CoreGraphics';
const COMBINED_SESSION_STATE = 0;
const ANY_INPUT_EVENT = 0xffffffff;

/** Asks macOS when there was input last; undefined where it cannot be bound. Written after Apple's documentation and never run by us. */
export function openMacIdleSource(): IdleSource | undefined {
  try {
    const seconds = koffi
      .load(LIBRARY)
      .func('double CGEventSourceSecondsSinceLastEventType(int32_t state, uint32_t event)');
    return {
      idleMs: () =>
        Math.round((seconds(COMBINED_SESSION_STATE, ANY_INPUT_EVENT) as number) * 1_000),
    };
  } catch {
    return undefined;
  }
}
