/** How far outside of the screen something counts as near, so that it is drawn before it is seen. Pixels. */
const REACH = 240;
/** How much farther what is drawn stays drawn: at the edge, a pixel more or less must not draw and undraw it. */
const HOLD = 60;

/** The units of a list that are drawn: all from `from` up to `to`, and the one that has the focus. */
export interface NearRange {
  readonly from: number;
  readonly to: number;
  readonly focused: number | undefined;
}

/**
 * Reads from the page which units of a list are on the screen or near it. Every child of `list` says by
 * `data-from` and `data-to` which units it stands for; inside of one that stands for many, `sizeOf` tells.
 *
 * @param onSize is told the block size of every drawn unit, in pixels, and whether it says nothing of others
 */
export function nearRange(
  list: Element,
  sizeOf: (unit: number) => number,
  onSize: (unit: number, size: number, isSpecial: boolean) => void,
): NearRange {
  let from = Infinity;
  let to = 0;
  for (const child of list.children) {
    const [first, end] = unitsOf(child);
    const { top, bottom } = child.getBoundingClientRect();
    const isAway = end - first > 1 || child.hasAttribute('data-away');
    if (!isAway) onSize(first, bottom - top, child.hasAttribute('data-special'));
    let at = top;
    for (let unit = first; unit < end; unit += 1) {
      const next = isAway ? at + sizeOf(unit) : bottom;
      if (isNear(at, next, isAway ? REACH : REACH + HOLD)) {
        from = Math.min(from, unit);
        to = Math.max(to, unit + 1);
      }
      at = next;
    }
  }
  return { from: Math.min(from, to), to, focused: focusedUnit(list) };
}

function isNear(top: number, bottom: number, reach: number): boolean {
  return bottom >= -reach && top <= window.innerHeight + reach;
}

function unitsOf(child: Element): readonly [number, number] {
  return [Number(child.getAttribute('data-from')), Number(child.getAttribute('data-to'))];
}

function focusedUnit(list: Element): number | undefined {
  const { activeElement } = document;
  if (!activeElement || !list.contains(activeElement)) return undefined;
  const child = [...list.children].find((one) => one.contains(activeElement));
  return child && unitsOf(child)[0];
}
