import type { CliContext } from '../CliContext.js';

/** Answers a command: as one line of JSON for programs, in sentences for people. */
export function answer(
  { print, json }: Pick<CliContext, 'print' | 'json'>,
  value: unknown,
  ...lines: readonly string[]
): void {
  if (json) return print(JSON.stringify(value));
  for (const line of lines) print(line);
}
