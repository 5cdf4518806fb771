/**
 * Whether Intl knows the zone. Offsets such as +01:00 are refused: they have no summer.
 *
 * @example
 * isTimeZone('Europe/Berlin'); // true
 * isTimeZone('+01:00'); // false
 */
export function isTimeZone(name: string): boolean {
  if (/^[+-]/.test(name)) return false;
  try {
    return new Intl.DateTimeFormat('en-US', { timeZone: name }).resolvedOptions().timeZone !== '';
  } catch {
    return false;
  }
}
