import type { ErrorCode } from './errorCodes.js';

/**
 * What an agent does with its copy after a refused upload (C5, C6).
 *
 * - `erase`: the picture must not exist; destroy it.
 * - `retry`: keep it and try again later; nothing is wrong with it.
 * - `sign_in`: keep it until the person has signed in again.
 */
export type UploadAdvice = 'erase' | 'retry' | 'sign_in';

/**
 * The one table that tells refusals of an upload apart. A code that says nothing about the picture keeps it.
 *
 * @example
 * if (isGlimpseError(error) && uploadAdvice(error.code) === 'erase') console.log('Destroy the copy.');
 */
export function uploadAdvice(code: ErrorCode): UploadAdvice {
  switch (code) {
    case 'unauthenticated':
    case 'credentials_invalid':
    case 'session_expired':
      return 'sign_in';
    case 'not_found':
    case 'feature_off':
    case 'trial_ended':
    case 'policy_unknown':
    case 'policy_strengthened':
    case 'notice_not_shown':
    case 'outside_entry':
    case 'entry_is_break':
    case 'wrong_window':
    case 'window_taken':
    case 'obscure_required':
    case 'resolution_too_high':
    case 'image_invalid':
    case 'payload_too_large':
    case 'past_retention':
    case 'screenshot_conflict':
    case 'screenshot_deleted':
      return 'erase';
    default:
      return 'retry';
  }
}
