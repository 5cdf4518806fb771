import { GlimpseError, type ErrorCode } from '@glimpse/core';
import { CommanderError } from 'commander';
import { expect, test } from 'vitest';

import { KeyUnavailableError } from '../credentials/KeyUnavailableError.js';
import { CliError } from './CliError.js';
import { endOf } from './endOf.js';
import { EXIT_CODES } from './exitCodes.js';

test('exit codes never change their meaning, for scripts rely on them', () => {
  expect(EXIT_CODES).toEqual({
    ...{ ok: 0, failed: 1, usage: 2, signed_out: 3, unreachable: 4 },
    ...{ refused: 5, not_running: 6, no_capture: 7, already_running: 8, no_key: 9 },
  });
});

test.each<[ErrorCode, number]>([
  ['network', 4],
  ['timeout', 4],
  ['unavailable', 4],
  ['credentials_invalid', 5],
  ['unauthenticated', 5],
  ['session_expired', 3],
  ['not_found', 1],
])('what the server or the line answers ends a command by its code: %s', (code, exit) => {
  expect(endOf(new GlimpseError(code, 'Said so.'))).toMatchObject({
    code: exit,
    message: 'Said so.',
  });
});

test('ends by what a command found out itself, and unforeseen errors as a failure that says what', () => {
  expect(endOf(new CliError('not_running', 'It does not run.')).code).toBe(6);
  expect(endOf(new KeyUnavailableError('The keyring is locked.')).code).toBe(9);
  expect(endOf(new Error('Surprise.'))).toEqual({ name: 'failed', code: 1, message: 'Surprise.' });
});

test('help ends well, a command line that is not understood does not, and neither is said twice', () => {
  const help = endOf(new CommanderError(0, 'commander.helpDisplayed', '(help)'));
  expect(help).toEqual({ name: 'ok', code: 0, message: undefined });
  const unknown = endOf(new CommanderError(1, 'commander.unknownOption', 'unknown option'));
  expect(unknown).toEqual({ name: 'usage', code: 2, message: undefined });
});
