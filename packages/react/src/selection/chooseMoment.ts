import type { CaptureId, UserId } from '@glimpse/core';
import type { Selection } from './Selection.js';

/**
 * The selection after a moment was chosen: toggled, or with `extend` everything from the anchor to it
 * in order of time. Choosing in another member starts anew.
 *
 * @param input.selectable the member's moments that can be chosen, in order of time
 */
export function chooseMoment(
  selection: Selection | null,
  input: {
    userId: UserId;
    captureId: CaptureId;
    selectable: readonly CaptureId[];
    extend: boolean;
  },
): Selection | null {
  const { userId, captureId, selectable, extend } = input;
  if (!selectable.includes(captureId)) return selection;
  const own = selection?.userId === userId ? selection : null;
  if (extend && own) {
    const from = selectable.indexOf(own.anchor);
    const to = selectable.indexOf(captureId);
    const range = selectable.slice(Math.min(from, to), Math.max(from, to) + 1);
    return { ...own, captureIds: inOrder([...own.captureIds, ...range], selectable) };
  }
  const chosen = own?.captureIds ?? [];
  const captureIds = chosen.includes(captureId)
    ? chosen.filter((id) => id !== captureId)
    : inOrder([...chosen, captureId], selectable);
  return captureIds.length === 0 ? null : { userId, captureIds, anchor: captureId };
}

function inOrder(chosen: readonly CaptureId[], order: readonly CaptureId[]): CaptureId[] {
  const set = new Set(chosen);
  return order.filter((id) => set.has(id));
}
