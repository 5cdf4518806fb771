/** What may stand in a log line: no image, no token, no e-mail address. */
export type LogFields = Readonly<Record<string, string | number | boolean | null | undefined>>;

/** The server's log. */
export interface Logger {
  info(message: string, fields?: LogFields): void;
  warn(message: string, fields?: LogFields): void;
  /** `error` may be anything that was thrown. */
  error(message: string, error: unknown, fields?: LogFields): void;
}
