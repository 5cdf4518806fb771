export type Direction = 'left' | 'right' | 'up' | 'down';

/** The element that the eye finds next in a direction, among elements that flow in rows; undefined at the edge. */
export function neighbourBySight(
  from: HTMLElement,
  all: readonly HTMLElement[],
  direction: Direction,
): HTMLElement | undefined {
  if (direction === 'left' || direction === 'right') {
    const isForward = (direction === 'right') !== from.matches(':dir(rtl)');
    return all[all.indexOf(from) + (isForward ? 1 : -1)];
  }
  const here = from.getBoundingClientRect();
  const sign = direction === 'down' ? 1 : -1;
  const middle = here.left + here.width / 2;
  const distance = (element: HTMLElement) => {
    const box = element.getBoundingClientRect();
    // Rows first: a row away weighs more than any step aside.
    return Math.abs(box.top - here.top) * 10_000 + Math.abs(box.left + box.width / 2 - middle);
  };
  const isBeyond = (element: HTMLElement) =>
    (element.getBoundingClientRect().top - here.top) * sign > here.height / 2;
  const beyond = all.filter(isBeyond);
  return beyond.sort((a, b) => distance(a) - distance(b))[0];
}
