import type { CaptureId, UserId } from '@glimpse/core';
import { describe, expect, test } from 'vitest';
import { chooseMoment } from './chooseMoment.js';
import type { Selection } from './Selection.js';

const selectable = ['a', 'b', 'c', 'd'] as CaptureId[];
const bea = 'bea' as UserId;

function choose(before: Selection | null, id: string, { extend = false, userId = bea } = {}) {
  return chooseMoment(before, { userId, captureId: id as CaptureId, selectable, extend });
}

describe('chooseMoment', () => {
  test('toggles, and is nothing once the last one is let go', () => {
    const one = choose(null, 'b');
    expect(one?.captureIds).toEqual(['b']);
    expect(choose(one, 'b')).toBeNull();
  });

  test('keeps the order of time, however it was chosen', () => {
    expect(choose(choose(null, 'd'), 'a')?.captureIds).toEqual(['a', 'd']);
  });

  test('extends from the last one that was chosen, in both directions', () => {
    expect(choose(choose(null, 'b'), 'd', { extend: true })?.captureIds).toEqual(['b', 'c', 'd']);
    expect(choose(choose(null, 'c'), 'a', { extend: true })?.captureIds).toEqual(['a', 'b', 'c']);
  });

  test('starts anew in another member', () => {
    const leila = 'leila' as UserId;
    const chosen = choose(choose(null, 'b'), 'c', { extend: true, userId: leila });
    expect(chosen).toEqual({ userId: leila, captureIds: ['c'], anchor: 'c' });
  });

  test('D4 never chooses what cannot be chosen', () => {
    expect(choose(null, 'running')).toBeNull();
  });
});
