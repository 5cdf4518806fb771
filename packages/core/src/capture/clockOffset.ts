/** One reading of the server's clock: when the question left, when the answer came, what it said. */
export interface ClockReading {
  readonly sentAt: number;
  readonly receivedAt: number;
  readonly serverAt: number;
}

/**
 * Milliseconds to add to the local clock to get the server's (C5). Of several readings the one with
 * the shortest round trip is the sharpest: its error is at most half that trip (Cristian's algorithm).
 * Zero without a reading.
 *
 * @example
 * clockOffsetMs([{ sentAt: 1000, receivedAt: 1200, serverAt: 4100 }]); // 3000: the server is 3 s ahead
 * clockOffsetMs([]); // 0
 */
export function clockOffsetMs(readings: readonly ClockReading[]): number {
  const sharpest = readings.reduce<ClockReading | undefined>(
    (best, one) => (best === undefined || roundTrip(one) < roundTrip(best) ? one : best),
    undefined,
  );
  return sharpest ? Math.round(sharpest.serverAt - (sharpest.sentAt + sharpest.receivedAt) / 2) : 0;
}

function roundTrip(reading: ClockReading): number {
  return reading.receivedAt - reading.sentAt;
}
