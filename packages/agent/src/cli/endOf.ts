import { isGlimpseError, type ErrorCode } from '@glimpse/core';
import { CommanderError } from 'commander';

import { KeyUnavailableError } from '../credentials/KeyUnavailableError.js';
import { CliError } from './CliError.js';
import { EXIT_CODES, type ExitName } from './exitCodes.js';

/** How a command that threw ends: its exit code, and what is left to say. */
export function endOf(error: unknown): { code: number; message: string | undefined } {
  if (error instanceof CliError) return { code: EXIT_CODES[error.exit], message: error.message };
  if (error instanceof KeyUnavailableError) {
    return { code: EXIT_CODES.no_key, message: error.message };
  }
  if (error instanceof CommanderError) {
    // Commander has said it already; help and version are no failures.
    const code = error.exitCode === 0 ? EXIT_CODES.ok : EXIT_CODES.usage;
    return { code, message: undefined };
  }
  if (isGlimpseError(error)) {
    return { code: EXIT_CODES[exitOf(error.code)], message: error.message };
  }
  const message = error instanceof Error ? error.message : String(error);
  return { code: EXIT_CODES.failed, message };
}

function exitOf(code: ErrorCode): ExitName {
  switch (code) {
    case 'network':
    case 'timeout':
    case 'unavailable':
      return 'unreachable';
    case 'credentials_invalid':
    case 'unauthenticated':
    case 'rate_limited':
      return 'refused';
    case 'session_expired':
      return 'signed_out';
    default:
      return 'failed';
  }
}
