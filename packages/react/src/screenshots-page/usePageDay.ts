import type { Day } from '@glimpse/core';
import { useEffect } from 'react';
import { turnToDay } from '../page-state/createPageStore.js';
import { useGlimpse } from '../provider/useGlimpse.js';
import { usePageState } from '../page-state/usePageState.js';

/** The day of the page: the host's when it gives the page one, else the provider's. */
export function usePageDay(input: {
  day?: Day | undefined;
  onDayChange?: ((day: Day) => void) | undefined;
}): { day: Day; turnTo: (day: Day) => void } {
  const { store } = useGlimpse();
  const ownDay = usePageState((state) => state.day);
  const { day = ownDay, onDayChange } = input;
  useEffect(() => {
    if (store.getState().day !== day) turnToDay(store, day);
  }, [store, day]);
  return {
    day,
    turnTo(target) {
      if (input.day === undefined) turnToDay(store, target);
      onDayChange?.(target);
    },
  };
}
