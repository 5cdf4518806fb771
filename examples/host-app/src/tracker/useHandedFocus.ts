import { useLayoutEffect, type RefObject } from 'react';

/**
 * Start and Stop take each other's place: what goes hands the focus on, if it was there, to what comes.
 *
 * @param card what goes or comes, as a whole
 * @param target the element in it that is given the focus
 * @param heldRef whether the one before had the focus; shared by both
 */
export function useHandedFocus(
  card: RefObject<HTMLElement | null>,
  target: RefObject<HTMLElement | null>,
  heldRef: RefObject<boolean>,
): void {
  useLayoutEffect(() => {
    const element = card.current;
    if (heldRef.current) target.current?.focus();
    heldRef.current = false;
    return () => {
      heldRef.current = element?.contains(document.activeElement) ?? false;
    };
  }, [card, target, heldRef]);
}
