import { describe, expect, it } from 'vitest';
import type { CaptureId } from '../ids/ids.js';
import type { Outcome, SkipReason } from './outcome.js';
import { settleOutcome } from './settleOutcome.js';

const skipped = (reason: SkipReason): Outcome => ({ kind: 'skipped', reason });
const CAPTURED: Outcome = { kind: 'captured', captureId: 'c' as CaptureId };
const FAILED: Outcome = { kind: 'failed', reason: 'capture_failed' };
const BLANK: Outcome = { kind: 'blank', reason: 'black' };

describe('settleOutcome', () => {
  it('C8 takes the first report', () => {
    expect(settleOutcome(undefined, FAILED)).toBe(FAILED);
  });

  it('C8 lets a capture beat every reason there is none, in whatever order they come', () => {
    for (const other of [skipped('locked'), BLANK, FAILED]) {
      expect(settleOutcome(other, CAPTURED)).toBe(CAPTURED);
      expect(settleOutcome(CAPTURED, other)).toBe(CAPTURED);
    }
  });

  it('C9 lets an attempt beat a skip', () => {
    expect(settleOutcome(skipped('locked'), BLANK)).toBe(BLANK);
    expect(settleOutcome(FAILED, skipped('locked'))).toBe(FAILED);
  });

  it('C8 lets the later of two equals hold', () => {
    expect(settleOutcome(BLANK, FAILED)).toBe(FAILED);
    expect(settleOutcome(skipped('locked'), skipped('paused'))).toEqual(skipped('paused'));
  });

  it.each(['agent_not_running', 'other_device'] as const)(
    'C8 never lets "%s" replace a better reason, but the other way round',
    (reason) => {
      expect(settleOutcome(skipped('locked'), skipped(reason))).toEqual(skipped('locked'));
      expect(settleOutcome(skipped(reason), skipped('locked'))).toEqual(skipped('locked'));
    },
  );

  it('C8 lets the later of two hearsays hold', () => {
    expect(settleOutcome(skipped('agent_not_running'), skipped('other_device'))).toEqual(
      skipped('other_device'),
    );
  });
});
