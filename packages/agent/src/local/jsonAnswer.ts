import type { LocalAnswer } from './LocalCall.js';

/** An answer for programs. */
export function jsonAnswer(status: number, body: unknown): LocalAnswer {
  return { status, type: 'application/json', text: JSON.stringify(body) };
}
