import { describe, expect, it } from 'vitest';
import type { UploadRefusal } from '../capture/decideUpload.js';
import { uploadAdvice } from './uploadAdvice.js';

/** Every refusal that the rule of the upload knows; a new one is a type error here. */
const REFUSALS: Readonly<Record<UploadRefusal, 'erase' | 'retry'>> = {
  entry_is_break: 'erase',
  outside_entry: 'erase',
  wrong_window: 'erase',
  feature_off: 'erase',
  trial_ended: 'erase',
  uploads_closed: 'retry',
  policy_unknown: 'erase',
  policy_strengthened: 'erase',
  notice_not_shown: 'erase',
  obscure_required: 'erase',
  resolution_too_high: 'erase',
  past_retention: 'erase',
  window_taken: 'erase',
};

describe('uploadAdvice', () => {
  it.each(Object.entries(REFUSALS))('C5 tells the agent about %s: %s', (code, advice) => {
    expect(uploadAdvice(code as UploadRefusal)).toBe(advice);
  });

  it.each([
    'not_found',
    'image_invalid',
    'payload_too_large',
    'screenshot_conflict',
    'screenshot_deleted',
  ] as const)('C6 lets the agent erase what can never be taken: %s', (code) => {
    expect(uploadAdvice(code)).toBe('erase');
  });

  it.each(['unauthenticated', 'credentials_invalid', 'session_expired'] as const)(
    'C6 keeps the capture until the person has signed in again: %s',
    (code) => {
      expect(uploadAdvice(code)).toBe('sign_in');
    },
  );

  it.each([
    'plan_required',
    'network',
    'timeout',
    'unavailable',
    'internal',
    'rate_limited',
    'invalid_reply',
    'invalid_request',
    'forbidden',
  ] as const)('C6 gives nothing up for %s', (code) => {
    expect(uploadAdvice(code)).toBe('retry');
  });
});
