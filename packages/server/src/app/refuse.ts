import {
  errorMeanings,
  errorStatus,
  GlimpseError,
  type GlimpseErrorOptions,
  type WireErrorCode,
} from '@glimpse/core';

/**
 * The error to throw when a call is refused. Without a message of its own it says what the code
 * means.
 */
export function refuse(
  code: WireErrorCode,
  message: string = errorMeanings[code],
  options: Omit<GlimpseErrorOptions, 'status'> = {},
): GlimpseError {
  return new GlimpseError(code, message, { ...options, status: errorStatus(code) });
}

/** A part of a request that is not as it has to be. */
export interface RequestIssue {
  /** Where: `intervalSeconds`, `display.number`. */
  readonly path: string;
  readonly message: string;
}

/** `invalid_request` with what is wrong where. */
export function refuseRequest(issues: readonly RequestIssue[]): GlimpseError {
  const list = issues.map(({ path, message }) => (path ? `${path} ${message}` : message));
  return refuse('invalid_request', `The request cannot be read: ${list.join('; ')}.`, {
    details: { issues },
  });
}
