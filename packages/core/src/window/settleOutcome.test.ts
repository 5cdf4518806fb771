import { describe, expect, it } from 'vitest';
import type { CaptureId } from '../ids/ids.js';
import type { Outcome, SkipReason } from './outcome.js';
import { settleOutcome as settle } from './settleOutcome.js';

const skipped = (reason: SkipReason): Outcome => ({ kind: 'skipped', reason });
const CAPTURED: Outcome = { kind: 'captured', captureId: 'c' as CaptureId };
const FAILED: Outcome = { kind: 'failed', reason: 'capture_failed' };
const REFUSED: Outcome = { kind: 'failed', reason: 'refused' };
const BLANK: Outcome = { kind: 'blank', reason: 'black' };

const settleOutcome = (known: Outcome | undefined, reported: Outcome) =>
  settle(known, reported, { hasArrived: true });

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

  it.each(['refused', 'spool_full'] as const)(
    'C8 lets "%s" replace a capture that was announced and never arrived',
    (reason) => {
      const lost: Outcome = { kind: 'failed', reason };
      expect(settle(CAPTURED, lost, { hasArrived: false })).toBe(lost);
      expect(settle(CAPTURED, lost, { hasArrived: true })).toBe(CAPTURED);
    },
  );

  it('C8 keeps an announced capture against what says nothing of its picture', () => {
    for (const other of [skipped('locked'), BLANK, FAILED])
      expect(settle(CAPTURED, other, { hasArrived: false })).toBe(CAPTURED);
    expect(settle(REFUSED, CAPTURED, { hasArrived: true })).toBe(CAPTURED);
  });
});
