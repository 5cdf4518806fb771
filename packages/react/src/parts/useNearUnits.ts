import { useCallback, useEffect, useRef, useState, type RefObject } from 'react';
import { nearRange, type NearRange } from './nearRange.js';
import { useBrowserLayoutEffect } from './useBrowserLayoutEffect.js';

/** Neighbouring units of a long list: all of them drawn, or one element in the place of all of them. */
export interface Stretch {
  readonly from: number;
  readonly to: number;
  readonly isDrawn: boolean;
  /** How high it is while it is away. Pixels. */
  readonly blockSize: number;
}

/** Looks that follow one another before the next frame: a layout that never settles must not go round for ever. */
const MOST_LOOKS = 12;
/** How long after it was drawn a list first looks at the screen. Milliseconds. */
const FIRST_LOOK_MS = 100;

interface Seen {
  /** Undefined while nothing is known of the screen. */
  readonly range: NearRange | undefined;
  /** Block size of every unit that was ever drawn. Pixels. */
  readonly sizes: ReadonlyMap<number, number>;
  /** Of units that were not: as high as the lowest of its kind. Pixels. */
  readonly estimate: number;
  /** Whether the estimate was read from the page. */
  readonly isMeasured: boolean;
}

/**
 * Draws of a long list only what is on the screen or near it. A unit is a row: one element, or several
 * that stand side by side. What has the focus, and what the caller keeps, stays drawn wherever it is.
 */
export function useNearUnits(input: {
  /** The list; its children carry `unitAttributes`. */
  list: RefObject<HTMLElement | null>;
  /** How many units there are. */
  count: number;
  /** Without it everything is drawn: short lists stay whole for print and for find in page. */
  isOn: boolean;
  /** How many are drawn before anything is known of the screen. */
  first: number;
  /** How high a unit is before one was measured. Pixels. */
  estimate: number;
  /** What lies between two units. Pixels. @default 0 */
  gap?: number;
  /** Units that are drawn wherever they are; what is below 0 is none. */
  keep?: readonly number[];
}): readonly Stretch[] {
  const { list, count, isOn, first, estimate, gap = 0, keep = [] } = input;
  const [seen, setSeen] = useState<Seen>({
    range: undefined,
    sizes: new Map(),
    estimate,
    isMeasured: false,
  });
  const latest = useRef(seen);
  // Before the first paint nothing is read from the page: laying it out twice would delay what there is to see.
  const looks = useRef(MOST_LOOKS);
  const look = useCallback(() => {
    looks.current += 1;
    const next = lookAt(list, latest.current, gap);
    if (next === latest.current) return;
    latest.current = next;
    setSeen(next);
  }, [list, gap]);

  useBrowserLayoutEffect(() => {
    if (isOn && looks.current < MOST_LOOKS) look();
  }, [isOn, look, count, seen]);
  useEffect(() => {
    if (!isOn) return;
    const lookAnew = () => {
      looks.current = 0;
      look();
    };
    // Captured, since the page may scroll inside of any element of the host.
    document.addEventListener('scroll', lookAnew, { capture: true, passive: true });
    window.addEventListener('resize', lookAnew);
    // What is drawn may grow and shrink by itself, as a day that comes in.
    let first: ReturnType<typeof setTimeout> | undefined;
    const observer = new ResizeObserver(() => {
      // It is told at once as well, while the first frame is still on its way to the screen.
      if (first === undefined) first = setTimeout(lookAnew, FIRST_LOOK_MS);
      else lookAnew();
    });
    if (list.current) observer.observe(list.current);
    return () => {
      document.removeEventListener('scroll', lookAnew, { capture: true });
      window.removeEventListener('resize', lookAnew);
      observer.disconnect();
      clearTimeout(first);
    };
  }, [isOn, look, list]);

  if (!isOn) return [{ from: 0, to: count, isDrawn: true, blockSize: 0 }];
  const range = seen.range ?? { from: 0, to: first, focused: undefined };
  const single = [...keep, range.focused ?? -1].map((unit) => ({ from: unit, to: unit + 1 }));
  return stretchesOf(count, [range, ...single], (from, to) => {
    let size = (to - from) * (seen.estimate + gap) - gap;
    for (const [unit, measured] of seen.sizes)
      if (unit >= from && unit < to) size += measured - seen.estimate;
    return size;
  });
}

/**
 * What a child of the list carries: the units it stands for, and whether its height says nothing of theirs
 * who are not drawn, as that of an opened member among closed ones.
 */
export function unitAttributes(from: number, to = from + 1, isSpecial = false) {
  return { 'data-from': from, 'data-to': to, 'data-special': isSpecial ? '' : undefined };
}

function lookAt({ current: list }: RefObject<HTMLElement | null>, before: Seen, gap: number): Seen {
  if (!list) return before;
  const measured = new Map<number, number>();
  let lowest = before.isMeasured ? before.estimate : Infinity;
  const sizeOf = (unit: number) => (before.sizes.get(unit) ?? before.estimate) + gap;
  const range = nearRange(list, sizeOf, (unit, size, isSpecial) => {
    measured.set(unit, size);
    if (!isSpecial) lowest = Math.min(lowest, size);
  });
  const isNews = [...measured].some(
    // Less than that is noise of the layout, which must not go round for ever.
    ([unit, size]) => Math.abs((before.sizes.get(unit) ?? -1) - size) > 0.5,
  );
  if (!isNews && before.range && isSame(before.range, range)) return before;
  const sizes = isNews ? new Map([...before.sizes, ...measured]) : before.sizes;
  const isMeasured = lowest < Infinity;
  return { range, sizes, estimate: isMeasured ? lowest : before.estimate, isMeasured };
}

/** Cuts a list of `count` units: neighbours that are drawn, and between them all that is away. */
function stretchesOf(
  count: number,
  drawn: readonly { readonly from: number; readonly to: number }[],
  sizeOf: (from: number, to: number) => number,
): Stretch[] {
  const stretches: { -readonly [Key in keyof Stretch]: Stretch[Key] }[] = [];
  const away = (from: number, to: number) => {
    if (from < to) stretches.push({ from, to, isDrawn: false, blockSize: sizeOf(from, to) });
  };
  let at = 0;
  for (const one of [...drawn].sort((a, b) => a.from - b.from)) {
    const [from, to] = [Math.max(one.from, at), Math.min(one.to, count)];
    if (one.from < 0 || from >= to) continue;
    away(at, from);
    const last = stretches.at(-1);
    if (last?.isDrawn) last.to = to;
    else stretches.push({ from, to, isDrawn: true, blockSize: 0 });
    at = to;
  }
  away(at, count);
  return stretches;
}

function isSame(a: NearRange, b: NearRange): boolean {
  return a.from === b.from && a.to === b.to && a.focused === b.focused;
}
