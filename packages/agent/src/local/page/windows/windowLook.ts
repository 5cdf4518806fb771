import type { DayWindow } from '@glimpse/core';

import type { IconName } from '../markup/icons.js';

/** How a window looks, and what it is called. */
export interface WindowLook {
  readonly state: 'captured' | 'held' | 'skipped' | 'failed' | 'deleted' | 'open';
  readonly icon?: IconName;
  readonly words: string;
}

/** A window as the page draws it. */
export interface LookedWindow {
  readonly index: number;
  /** When it began, in epoch milliseconds. */
  readonly startAt: number;
  readonly look: WindowLook;
}

/** How a window's end looks, whether the server told of it or this computer. */
export function lookOf(state: DayWindow['state']): WindowLook {
  switch (state.kind) {
    case 'captured':
      if (state.remaining) return { state: 'captured', words: 'captured, sent' };
      return { state: 'deleted', icon: 'trash', words: 'deleted' };
    case 'unsent':
      return { state: 'held', icon: 'clock', words: 'captured, not sent yet' };
    case 'held':
      return { state: 'held', icon: 'clock', words: 'held here' };
    case 'open':
      return { state: 'open', words: 'not over yet' };
    case 'blank':
      return { state: 'failed', icon: 'blank', words: 'blank picture' };
    case 'failed':
      return { state: 'failed', icon: 'blank', words: FAILURES[state.reason] };
    case 'skipped':
      return { state: 'skipped', ...SKIPS[state.reason] };
  }
}

const FAILURES = {
  no_display: 'no display to be seen',
  capture_failed: 'the screen could not be read',
  processing_failed: 'the picture could not be made',
  spool_full: 'no room left here',
  refused: 'refused by the server',
} as const;

const SKIPS = {
  locked: { icon: 'lock', words: 'screen locked' },
  asleep: { icon: 'lock', words: 'computer asleep' },
  paused: { icon: 'pause', words: 'paused' },
  permission: { icon: 'lock', words: 'not allowed by the system' },
  agent_not_running: { icon: 'plug', words: 'app not running' },
  notice_not_shown: { icon: 'eye', words: 'notice not read' },
  feature_off: { icon: 'stop', words: 'turned off' },
  other_device: { icon: 'plug', words: 'taken by another computer' },
  timer_stopped: { icon: 'stop', words: 'timer stopped' },
} as const;
