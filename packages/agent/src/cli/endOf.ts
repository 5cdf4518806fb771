import { isGlimpseError, type ErrorCode } from '@glimpse/core';
import { CommanderError } from 'commander';

import { KeyUnavailableError } from '../credentials/KeyUnavailableError.js';
import { CliError } from './CliError.js';
import { EXIT_CODES, type ExitName } from './exitCodes.js';

/** The exit of a command. */
export interface CommandEnd {
  readonly name: ExitName;
  readonly code: number;
  /** What is left to say; undefined when it was said already. */
  readonly message: string | undefined;
}

/** How a command that threw ends: its exit code, and what is left to say. */
export function endOf(error: unknown): CommandEnd {
  if (error instanceof CliError) return endAs(error.exit, error.message);
  if (error instanceof KeyUnavailableError) {
    return endAs('no_key', error.message);
  }
  if (error instanceof CommanderError) {
    // Commander has said it already; help and version are no failures.
    return endAs(error.exitCode === 0 ? 'ok' : 'usage', undefined);
  }
  if (isGlimpseError(error)) {
    return endAs(exitOf(error.code), error.message);
  }
  const message = error instanceof Error ? error.message : String(error);
  return endAs('failed', message);
}

function endAs(name: ExitName, message: string | undefined): CommandEnd {
  return { name, code: EXIT_CODES[name], message };
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
