import type { ClientAnswer } from '../transport/ClientFetch.js';

/** The media type that an answer names; empty when it names none. */
export function typeOf({ headers }: ClientAnswer): string {
  return headers.get('content-type') ?? '';
}
