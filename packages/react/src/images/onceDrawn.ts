/** The longest wait for a frame: a page in the background draws none. Milliseconds. */
const LONGEST_MS = 500;

/**
 * Calls back once the frame that is being made is on the screen. The first pictures are fetched only then:
 * none can be shown before, and reading them would delay everything else that is there to be seen.
 */
export function onceDrawn(then: () => void): void {
  if (typeof requestAnimationFrame === 'undefined' || document.hidden) {
    setTimeout(then, 0);
    return;
  }
  let isDone = false;
  const once = () => {
    if (!isDone) then();
    isDone = true;
  };
  // The second frame begins when the first one was drawn.
  requestAnimationFrame(() => requestAnimationFrame(() => setTimeout(once, 0)));
  setTimeout(once, LONGEST_MS);
}
