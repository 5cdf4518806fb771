import type { ExitName } from './exitCodes.js';

/** Ends a command with a sentence for the person and a stable exit code. */
export class CliError extends Error {
  override readonly name = 'CliError';

  constructor(
    readonly exit: ExitName,
    message: string,
  ) {
    super(message);
  }
}
