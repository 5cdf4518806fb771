/**
 * Epoch milliseconds of an instant on the wire.
 *
 * @example
 * instantAt('1970-01-01T00:01:00Z'); // 60_000
 */
export function instantAt(instant: string): number {
  return Date.parse(instant);
}

/**
 * The wire form of epoch milliseconds; whole seconds come without a fraction, as Clockify writes them.
 *
 * @example
 * toInstant(60_000); // '1970-01-01T00:01:00Z'
 * toInstant(60_250); // '1970-01-01T00:01:00.250Z'
 */
export function toInstant(at: number): string {
  const instant = new Date(at).toISOString();
  return instant.endsWith('.000Z') ? `${instant.slice(0, -'.000Z'.length)}Z` : instant;
}
