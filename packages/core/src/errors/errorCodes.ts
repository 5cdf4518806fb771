/**
 * Every way a call can be refused or fail, a closed set, with the HTTP status the server answers;
 * null for what only a client can notice. What each means is said in `errorMeanings`.
 */
export const errorStatuses = {
  // Who is calling
  unauthenticated: 401,
  credentials_invalid: 401,
  session_expired: 401,
  forbidden: 403,
  not_found: 404,
  // What was sent
  invalid_request: 400,
  day_out_of_range: 400,
  payload_too_large: 413,
  unsupported_media_type: 415,
  rate_limited: 429,
  // Availability and policy
  plan_required: 403,
  trial_ended: 403,
  trial_used: 409,
  trial_not_needed: 409,
  feature_off: 403,
  uploads_closed: 403,
  policy_unknown: 422,
  policy_strengthened: 409,
  notice_not_shown: 403,
  policy_changed: 409,
  // Time entries
  no_running_timer: 404,
  entry_locked: 403,
  entry_submitted: 403,
  entry_approved: 403,
  timer_running: 409,
  // Captures
  outside_entry: 422,
  entry_is_break: 422,
  wrong_window: 422,
  window_taken: 409,
  obscure_required: 422,
  resolution_too_high: 422,
  image_invalid: 422,
  past_retention: 410,
  screenshot_conflict: 409,
  screenshot_deleted: 410,
  // Deleting
  plan_changed: 409,
  // The server itself
  unavailable: 503,
  internal: 500,
  // Noticed by the client alone
  network: null,
  timeout: null,
  aborted: null,
  invalid_reply: null,
} as const satisfies Record<string, number | null>;

/** Every way a call can be refused or fail. */
export type ErrorCode = keyof typeof errorStatuses;

/** Codes that travel on the wire: those with a status. */
export type WireErrorCode = {
  [Code in ErrorCode]: (typeof errorStatuses)[Code] extends number ? Code : never;
}[ErrorCode];

/**
 * Whether a text is one of the closed set's codes.
 *
 * @example
 * isErrorCode('window_taken'); // true
 * isErrorCode('teapot'); // false
 */
export function isErrorCode(text: string): text is ErrorCode {
  return Object.hasOwn(errorStatuses, text);
}

/**
 * The HTTP status of a code that travels on the wire.
 *
 * @example
 * errorStatus('not_found'); // 404
 */
export function errorStatus(code: WireErrorCode): number {
  return errorStatuses[code];
}
