/** Times of day in one zone, as clocks there show them. */
export interface Formats {
  /** 09:05 */
  time(at: number): string;
  /** 13:58:07 */
  exactTime(at: number): string;
}

/** @param timeZone an IANA name */
export function createFormats(timeZone: string): Formats {
  const options = { hour: '2-digit', minute: '2-digit', hourCycle: 'h23', timeZone } as const;
  const short = new Intl.DateTimeFormat('en-GB', options);
  const exact = new Intl.DateTimeFormat('en-GB', { ...options, second: '2-digit' });
  return { time: (at) => short.format(at), exactTime: (at) => exact.format(at) };
}

/** A number of bytes for people: 1.9 kB. */
export function fileSize(bytes: number): string {
  return bytes < 1_000 ? `${bytes} bytes` : `${(bytes / 1_000).toFixed(1)} kB`;
}
