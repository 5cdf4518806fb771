/** How `glimpse-agent` ends: stable, so that scripts can rely on it. */
export const EXIT_CODES = {
  /** All is well. */
  ok: 0,
  /** Something unforeseen; the message says what. */
  failed: 1,
  /** The command line is not understood. */
  usage: 2,
  /** Nobody is signed in, or the session has ended: run `login`. */
  signed_out: 3,
  /** The server cannot be reached. */
  unreachable: 4,
  /** E-mail, password or API key were refused. */
  refused: 5,
  /** No agent runs on this home. */
  not_running: 6,
  /** The screen cannot be captured here; the message says why. */
  no_capture: 7,
  /** An agent runs on this home already. */
  already_running: 8,
  /** The keyring with this home's secrets, or the key in it, cannot be had now. */
  no_key: 9,
} as const;

export type ExitName = keyof typeof EXIT_CODES;
