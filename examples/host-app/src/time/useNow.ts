import type { Clock } from '@glimpse/core';
import { useEffect, useState } from 'react';

/** The time of `clock`, read again every `everyMs` milliseconds. */
export function useNow(clock: Clock, everyMs: number): number {
  const [now, setNow] = useState(() => clock.now());
  useEffect(() => {
    const timer = setInterval(() => setNow(clock.now()), everyMs);
    return () => clearInterval(timer);
  }, [clock, everyMs]);
  return now;
}
