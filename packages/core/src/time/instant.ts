/** Epoch milliseconds of an instant on the wire. */
export function instantAt(instant: string): number {
  return Date.parse(instant);
}

/** The wire form of epoch milliseconds; whole seconds come without a fraction, as Clockify writes them. */
export function toInstant(at: number): string {
  return new Date(at).toISOString().replace('.000Z', 'Z');
}
