import { useEffect, useRef, useState, type RefObject } from 'react';

/** How far outside of the screen something counts as near. */
const REACH = '800px 0px';

/**
 * Whether an element is on the screen or near it, so that a list of hundreds draws only what can be
 * seen soon. What has the focus stays drawn wherever it is.
 *
 * @param isOn without it everything is near: short lists stay whole for print and for find in page
 */
export function useNear<Element extends HTMLElement>(
  isOn: boolean,
  isNearAtFirst: boolean,
): { ref: RefObject<Element | null>; isNear: boolean } {
  const ref = useRef<Element>(null);
  const [isNear, setNear] = useState(isNearAtFirst);
  useEffect(() => {
    const element = ref.current;
    if (!isOn || !element) return;
    const observer = new IntersectionObserver(
      (entries) => {
        const isIn = entries.at(-1)?.isIntersecting ?? true;
        if (isIn || !element.contains(document.activeElement)) setNear(isIn);
      },
      // `scrollMargin` reaches as far inside a host's own scroller; older browsers pass it over.
      { rootMargin: REACH, ...{ scrollMargin: REACH } },
    );
    observer.observe(element);
    return () => observer.disconnect();
  }, [isOn]);
  return { ref, isNear: !isOn || isNear };
}

/** Lists up to this long are drawn whole. */
export const WHOLE_LIST = 60;

/** How many of a long list are drawn before anything is known of the screen. */
export const FIRST_DRAWN = 24;
