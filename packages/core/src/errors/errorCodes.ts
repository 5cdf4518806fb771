/**
 * Every way a call can be refused or fail: a closed set. `status` is the HTTP status the server
 * answers with (absent for what only a client can notice); `means` is the sentence of the reference.
 */
export const errorCodes = {
  // Who is calling
  unauthenticated: {
    status: 401,
    means: 'No valid credentials came with the call. Sign in, or send an API key.',
  },
  credentials_invalid: {
    status: 401,
    means: 'The e-mail address and the password do not belong together.',
  },
  session_expired: { status: 401, means: 'The session has ended or was revoked. Sign in again.' },
  forbidden: {
    status: 403,
    means: 'The caller is known, but this is for admins (or the operator) only.',
  },
  not_found: {
    status: 404,
    means: 'There is no such thing, or it is not the caller’s to know of (V2).',
  },

  // What was sent
  invalid_request: {
    status: 400,
    means: 'A part of the request is missing or malformed; `details.issues` names it.',
  },
  day_out_of_range: {
    status: 400,
    means: 'The day lies after today, or further back than screenshots are kept (V6).',
  },
  payload_too_large: { status: 413, means: 'The body is larger than the route takes.' },
  unsupported_media_type: { status: 415, means: 'The body is of a type the route does not read.' },
  rate_limited: { status: 429, means: 'Too many calls; `Retry-After` says when to come back.' },

  // Availability and policy
  plan_required: { status: 403, means: 'The workspace’s plan does not include screenshots (A1).' },
  trial_ended: {
    status: 403,
    means: 'The trial is over and the plan does not include screenshots (A2).',
  },
  trial_used: { status: 409, means: 'The workspace has had its one trial (A2).' },
  trial_not_needed: {
    status: 409,
    means: 'The plan already includes screenshots, so no trial is started (A2).',
  },
  feature_off: {
    status: 403,
    means: 'Capturing is not activated, or was not at that moment (A3, A6).',
  },
  uploads_closed: {
    status: 403,
    means:
      'The feature is off or has lapsed just now, so nothing is taken (A6). Keep the capture and try later.',
  },
  policy_unknown: {
    status: 422,
    means: 'The capture names a policy version the workspace never had (A5).',
  },
  policy_strengthened: {
    status: 409,
    means: 'Protection was stronger at that moment than the capture was made under (A5).',
  },
  notice_not_shown: {
    status: 403,
    means: 'The member had not been shown that version’s notice before the moment (A5).',
  },
  policy_changed: {
    status: 409,
    means: 'The policy was changed by someone else in between. Read it again.',
  },

  // Time entries
  no_running_timer: { status: 404, means: 'No timer of this member runs.' },
  entry_locked: { status: 403, means: 'The entry is locked; only an admin can do this (D3).' },
  entry_submitted: {
    status: 403,
    means: 'The entry is submitted for approval; only an admin can do this (D3).',
  },
  entry_approved: { status: 403, means: 'The entry is approved; only an admin can do this (D3).' },
  timer_running: { status: 409, means: 'The entry’s timer still runs. Stop it first (D4).' },

  // Captures
  outside_entry: { status: 422, means: 'The moment lies outside the entry it names (C5).' },
  entry_is_break: {
    status: 422,
    means: 'The entry is a break; nothing is captured in a break (C1).',
  },
  wrong_window: { status: 422, means: 'The moment does not lie in the window it names (C2).' },
  window_taken: {
    status: 409,
    means: 'The window already has a capture, of this device or another one (C2).',
  },
  blur_required: {
    status: 422,
    means: 'The picture is not blurred, but the policy or the member demands it (C4).',
  },
  resolution_too_high: { status: 422, means: 'The picture is larger than the policy allows (C4).' },
  image_invalid: {
    status: 422,
    means: 'The bytes are no whole WebP, JPEG, PNG or AVIF picture, or carry metadata.',
  },
  past_retention: { status: 410, means: 'The capture is older than screenshots are kept (T1).' },
  screenshot_conflict: {
    status: 409,
    means: 'A screenshot with this id but other bytes or data exists (C6).',
  },
  screenshot_deleted: {
    status: 410,
    means: 'The screenshot was deleted; it cannot come back (D13).',
  },

  // Deleting
  plan_changed: {
    status: 409,
    means: 'What the deletion rests on has changed; `details.plan` is the fresh plan (D12).',
  },

  // The server itself
  unavailable: {
    status: 503,
    means: 'The server cannot do its work just now. Nothing was changed; try again.',
  },
  internal: {
    status: 500,
    means: 'The server failed in a way it did not foresee; `requestId` finds it in the log.',
  },

  // Noticed by the client alone
  network: { means: 'The server could not be reached.' },
  timeout: { means: 'The server did not answer in time.' },
  aborted: { means: 'The caller gave the call up.' },
  invalid_reply: { means: 'The server answered something this client does not understand.' },
} as const satisfies Record<string, { status?: number; means: string }>;

export type ErrorCode = keyof typeof errorCodes;

/** Codes that travel on the wire: those with a status. */
export type WireErrorCode = {
  [C in ErrorCode]: (typeof errorCodes)[C] extends { status: number } ? C : never;
}[ErrorCode];

/** Whether a text is one of the closed set's codes. */
export function isErrorCode(text: string): text is ErrorCode {
  return Object.hasOwn(errorCodes, text);
}

/** The HTTP status of a code that travels on the wire. */
export function errorStatus(code: WireErrorCode): number {
  return errorCodes[code].status;
}
