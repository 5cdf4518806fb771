import { useEffect, useRef, type PointerEvent, type WheelEvent } from 'react';
import { swipeOutcome } from './swipeOutcome.js';

const MOST_ZOOM = 4;
const TAP_ZOOM = 2;
/** How much a picture follows the finger where there is nothing further. */
const RESISTANCE = 3;

interface StageGestures {
  /** What is shown; when it changes the stage lies as at first. */
  readonly key: string;
  readonly canStep: (step: 1 | -1) => boolean;
  readonly onStep: (step: 1 | -1) => void;
  readonly onClose: () => void;
}

/**
 * Swipe to turn, swipe down to close, pinch or Ctrl with the wheel to zoom, double tap, drag to pan.
 * The pictures are moved by style alone, so that following a finger draws nothing anew.
 */
export function useStageGestures(gestures: StageGestures) {
  const target = useRef<HTMLDivElement>(null);
  const view = useRef({ scale: 1, x: 0, y: 0 });
  const drag = useRef<{ x: number; y: number; at: number; panX: number; panY: number } | null>(
    null,
  );
  const fingers = useRef(new Map<number, { x: number; y: number }>());
  const spread = useRef(0);

  function draw(x: number, y: number, scale: number) {
    const style = target.current?.style;
    if (style) style.transform = `translate(${x}px, ${y}px) scale(${scale})`;
  }
  function zoom(scale: number) {
    const next = Math.min(MOST_ZOOM, Math.max(1, scale));
    view.current = next === 1 ? { scale: 1, x: 0, y: 0 } : { ...view.current, scale: next };
    draw(view.current.x, view.current.y, next);
  }
  useEffect(() => {
    view.current = { scale: 1, x: 0, y: 0 };
    const style = target.current?.style;
    if (style) style.transform = '';
  }, [gestures.key]);

  const isRtl = () => target.current?.parentElement?.matches(':dir(rtl)') ?? false;

  const handlers = {
    onPointerDown(event: PointerEvent<HTMLElement>) {
      if (event.target instanceof Element && event.target.closest('button')) return;
      fingers.current.set(event.pointerId, { x: event.clientX, y: event.clientY });
      if (fingers.current.size === 2) spread.current = distanceOf(fingers.current);
      const { x, y } = view.current;
      drag.current = { x: event.clientX, y: event.clientY, at: event.timeStamp, panX: x, panY: y };
    },
    onPointerMove(event: PointerEvent<HTMLElement>) {
      const from = drag.current;
      if (!from || !fingers.current.has(event.pointerId)) return;
      fingers.current.set(event.pointerId, { x: event.clientX, y: event.clientY });
      if (fingers.current.size === 2) {
        const now = distanceOf(fingers.current);
        zoom((view.current.scale * now) / (spread.current || now));
        spread.current = now;
        return;
      }
      const dx = event.clientX - from.x;
      const dy = event.clientY - from.y;
      const { scale } = view.current;
      if (scale > 1) {
        view.current = { scale, x: from.panX + dx, y: from.panY + dy };
        draw(view.current.x, view.current.y, scale);
      } else if (Math.abs(dx) > Math.abs(dy)) {
        const step = dx < 0 !== isRtl() ? 1 : -1;
        draw(gestures.canStep(step) ? dx : dx / RESISTANCE, 0, 1);
      } else if (dy > 0) draw(0, dy, 1);
    },
    onPointerUp(event: PointerEvent<HTMLElement>) {
      const from = drag.current;
      fingers.current.delete(event.pointerId);
      if (fingers.current.size > 0 || !from) return;
      drag.current = null;
      if (view.current.scale > 1) return;
      draw(0, 0, 1);
      const outcome = swipeOutcome({
        dx: event.clientX - from.x,
        dy: event.clientY - from.y,
        elapsedMs: event.timeStamp - from.at,
        isRtl: isRtl(),
      });
      if (outcome === 'close') gestures.onClose();
      else if (outcome !== 'stay' && gestures.canStep(outcome)) gestures.onStep(outcome);
    },
    onPointerCancel(event: PointerEvent<HTMLElement>) {
      fingers.current.delete(event.pointerId);
      drag.current = null;
      if (view.current.scale === 1) draw(0, 0, 1);
    },
    onDoubleClick() {
      zoom(view.current.scale > 1 ? 1 : TAP_ZOOM);
    },
    onWheel(event: WheelEvent<HTMLElement>) {
      if (event.ctrlKey) zoom(view.current.scale * Math.exp(-event.deltaY / 200));
    },
  };
  /** The pictures, and what listens on the stage around them. */
  return { target, handlers };
}

function distanceOf(fingers: ReadonlyMap<number, { x: number; y: number }>): number {
  const [a, b] = [...fingers.values()];
  return a && b ? Math.hypot(a.x - b.x, a.y - b.y) : 0;
}
