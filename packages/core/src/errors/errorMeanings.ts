import type { ErrorCode } from './errorCodes.js';

/** What each code means and what to do about it. Kept apart, so that no client carries it. */
export const errorMeanings: Readonly<Record<ErrorCode, string>> = {
  unauthenticated: 'No valid credentials came with the call. Sign in, or send an API key.',
  credentials_invalid:
    'The e-mail address and the password do not belong together. Check both and try again.',
  session_expired: 'The session has ended or was revoked. Sign in again.',
  forbidden: 'The caller is known, but this is for admins (or the operator) only. Ask one of them.',
  not_found:
    'There is no such thing, or it is not the caller’s to know of (V2). Check the ids and who is signed in.',
  invalid_request: 'A part of the request is missing or malformed; `details.issues` names it.',
  day_out_of_range:
    'The day lies after today, or further back than screenshots are kept (V6). Ask for a day in between.',
  payload_too_large: 'The body is larger than the route takes. Send a smaller one.',
  unsupported_media_type:
    'The body is of a type the route does not read. Send the one that the reference names.',
  rate_limited: 'Too many calls came in a short time. `Retry-After` says when to come back.',
  plan_required:
    'The workspace’s plan does not include screenshots (A1). Start the trial, or have the plan changed.',
  trial_ended:
    'The trial is over and the plan does not include screenshots (A2). Have the plan changed.',
  trial_used: 'The workspace has had its one trial (A2). Have the plan changed.',
  trial_not_needed:
    'The plan already includes screenshots, so no trial is started (A2). Turn capturing on in the settings.',
  feature_off:
    'Capturing is not activated, or was not at that moment (A3, A6). Erase the capture; an admin can turn capturing on.',
  uploads_closed:
    'The feature is off or has lapsed just now, so nothing is taken (A6). Keep the capture and try later.',
  policy_unknown:
    'The capture names a policy version the workspace never had (A5). Erase it, and read the policy again.',
  policy_strengthened:
    'Protection was stronger at that moment than the capture was made under (A5). Erase it.',
  notice_not_shown:
    'The member had not been shown that version’s notice before the moment (A5). Erase the capture, and show the notice.',
  policy_changed: 'The policy was changed by someone else in between. Read it again, then decide.',
  no_running_timer: 'No timer of this member runs, so there is none to stop. Start one first.',
  entry_locked: 'The entry is locked (D3). Ask an admin, who can do this.',
  entry_submitted: 'The entry is submitted for approval (D3). Ask an admin, who can do this.',
  entry_approved: 'The entry is approved (D3). Ask an admin, who can do this.',
  timer_running: 'The entry’s timer still runs. Stop it first (D4).',
  outside_entry:
    'The moment lies outside the entry it names (C5). Erase the capture; check the device’s clock.',
  entry_is_break: 'The entry is a break; nothing is captured in a break (C1). Erase the capture.',
  wrong_window:
    'The moment does not lie in the window it names (C2). Erase the capture; check the device’s clock.',
  window_taken:
    'The window already has a capture, of this device or another one (C2). Erase this one.',
  obscure_required:
    'The picture is obscured less than the policy or the member demands (C4). Erase it, and read the policy again.',
  resolution_too_high:
    'The picture is larger than the policy allows (C4). Erase it, and read the policy again.',
  image_invalid:
    'The bytes are no whole WebP, JPEG, PNG or AVIF picture, or carry metadata. Send the picture alone.',
  past_retention: 'The capture is older than screenshots are kept (T1). Erase it.',
  screenshot_conflict:
    'A screenshot with this id but other bytes or data exists (C6). Erase this one; take a new id for a new picture.',
  screenshot_deleted:
    'The screenshot was deleted; it cannot come back (D13). Erase this copy as well.',
  plan_changed:
    'What the deletion rests on has changed (D12). Show `details.plan`, the fresh plan, and ask again.',
  unavailable: 'The server cannot do its work just now. Nothing was changed; try again.',
  internal: 'The server failed in a way it did not foresee; `requestId` finds it in the log.',
  network: 'The server could not be reached. Check the connection and the address, then try again.',
  timeout:
    'The server did not answer in time. It may or may not have been done; look before you do it again.',
  aborted: 'The caller gave the call up. It may or may not have been done.',
  invalid_reply:
    'The server answered something this client does not understand. Check that both are of one version.',
};
