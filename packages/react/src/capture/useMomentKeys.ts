import type { MemberDay, Screenshot, ScreenshotId } from '@glimpse/core';
import { useState, type KeyboardEvent } from 'react';
import { askToDelete } from '../page-state/createPageStore.js';
import { useGlimpse } from '../provider/useGlimpse.js';
import { useChooseMoment } from '../selection/useChooseMoment.js';
import { neighbourBySight, type Direction } from './neighbourBySight.js';

const DIRECTIONS: Readonly<Record<string, Direction | undefined>> = {
  ArrowLeft: 'left',
  ArrowRight: 'right',
  ArrowUp: 'up',
  ArrowDown: 'down',
};

/**
 * The keys of an entry's pictures: one of them is in the tab order; arrows move by sight, Home and End
 * to the ends, Enter opens, Space selects, Delete asks.
 */
export function useMomentKeys(screenshots: readonly Screenshot[], memberDay: MemberDay) {
  const { store } = useGlimpse();
  const choose = useChooseMoment(memberDay);
  const [lastId, setActiveId] = useState<ScreenshotId>();
  const active = screenshots.find(({ id }) => id === lastId) ?? screenshots[0];

  /** An end may not be drawn yet: being wanted draws it, and then it gets the focus. */
  function goTo(screenshotId: ScreenshotId) {
    setActiveId(screenshotId);
    store.setState({ pendingFocus: { userId: memberDay.member.id, screenshotId } });
  }

  function onKeyDown(event: KeyboardEvent<HTMLElement>) {
    const { key, target, currentTarget: list } = event;
    const buttons = [...list.querySelectorAll<HTMLElement>('[data-screenshot]')];
    const from = buttons.find((button) => button === target);
    if (!from || !active || event.altKey || event.ctrlKey || event.metaKey) return;
    const direction = DIRECTIONS[key];
    const to = direction && neighbourBySight(from, buttons, direction);
    const end = { Home: screenshots[0], End: screenshots.at(-1) }[key];
    if (to) to.focus();
    else if (end) goTo(end.id);
    else if (key === ' ') choose(active.captureId, event.shiftKey);
    else if (key === 'Delete')
      askToDelete(store, { userId: memberDay.member.id, screenshotIds: [active.id] });
    else return;
    event.preventDefault();
  }
  return { activeId: active?.id, setActiveId, onKeyDown };
}
