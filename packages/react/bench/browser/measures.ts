import type { Page } from 'playwright-core';

/** Which page is drawn, and how many members of it are open. */
export interface BenchCase {
  readonly mode: 'kit' | 'plain';
  /** How many members open; they are open from the start with `opened`. @default 1 */
  readonly open?: number;
  readonly opened?: boolean;
}

/** Loads a case's page and its data; nothing is drawn yet. */
export async function load(page: Page, url: string, { mode, open = 1, opened }: BenchCase) {
  // tsx gives functions their names by a helper of its own, which the page does not have.
  await page.addInitScript('globalThis.__name = (named) => named');
  await page.goto(`${url}/?mode=${mode}&open=${open}${opened ? '&opened' : ''}`);
  await page.waitForFunction('window.bench !== undefined');
}

/**
 * Milliseconds from drawing the page to its first rows being painted, as Chromium tells it: nothing has
 * been painted before, so the first content is theirs.
 */
export function firstPaint(page: Page): Promise<number> {
  return page.evaluate(async () => {
    const startedAt = performance.now();
    const painted = new Promise<number>((resolve) => {
      new PerformanceObserver((list) => {
        const [paint] = list.getEntriesByName('first-contentful-paint');
        if (paint) resolve(paint.startTime);
      }).observe({ type: 'paint' });
    });
    window.bench!.start();
    const paintedAt = await painted;
    if (!document.querySelector('[data-part=member-name]'))
      throw new Error('Something else than the rows was painted first.');
    return paintedAt - startedAt;
  });
}

/** Milliseconds from a click until what it brings is painted. */
export function clickToPaint(page: Page, click: string, brings: string): Promise<number> {
  return page.evaluate(
    async ([target, wanted]) => {
      const startedAt = performance.now();
      document.querySelector<HTMLElement>(target)!.click();
      const isThere = () => {
        const found = document.querySelector(wanted);
        return found instanceof HTMLImageElement ? found.complete : found !== null;
      };
      // What is there when a frame begins is painted in that frame, and a turn later it is.
      do {
        await new Promise(requestAnimationFrame);
        if (performance.now() > startedAt + 20_000) throw new Error(`${wanted} did not come.`);
      } while (!isThere());
      await new Promise((painted) => setTimeout(painted));
      return performance.now() - startedAt;
    },
    [click, brings] as const,
  );
}

export const countElements = (page: Page): Promise<number> =>
  page.evaluate(() => document.querySelectorAll('body *').length);

/** The 95th percentile of frame times while scrolling down and up, in milliseconds. */
export function scrollFrames(page: Page): Promise<number> {
  return page.evaluate(async () => {
    const times: number[] = [];
    let last = await new Promise(requestAnimationFrame);
    for (let step = 0; step < 80; step += 1) {
      scrollBy(0, step < 40 ? 400 : -400);
      const now = await new Promise<number>(requestAnimationFrame);
      times.push(now - last);
      last = now;
    }
    times.sort((a, b) => a - b);
    return times[Math.floor(times.length * 0.95)] ?? 0;
  });
}

/** How many frames pass from ArrowRight until the next picture stands there, whole; the most of ten. */
export function nextPictureFrames(page: Page): Promise<number> {
  return page.evaluate(async () => {
    const shown = () =>
      document.querySelector<HTMLImageElement>('dialog[open] [data-part=stage] img');
    let most = 0;
    for (let turn = 0; turn < 10; turn += 1) {
      // Time enough for the neighbours to be decoded, as a person gives it.
      await new Promise((resolve) => setTimeout(resolve, 300));
      const before = document.querySelector('dialog[open] [data-part=position]')?.textContent;
      document.activeElement!.dispatchEvent(
        new KeyboardEvent('keydown', { key: 'ArrowRight', bubbles: true, cancelable: true }),
      );
      let frames = 0;
      do {
        await new Promise(requestAnimationFrame);
        frames += 1;
      } while (
        document.querySelector('dialog[open] [data-part=position]')?.textContent === before ||
        shown()?.complete !== true
      );
      most = Math.max(most, frames);
    }
    return most;
  });
}

/** Heap (MiB) and nodes after everything that can go is gone. */
export async function settledMemory(page: Page): Promise<{ heap: number; nodes: number }> {
  const session = await page.context().newCDPSession(page);
  await session.send('HeapProfiler.collectGarbage');
  await session.send('Performance.enable');
  const { metrics } = await session.send('Performance.getMetrics');
  const value = (name: string) => metrics.find((metric) => metric.name === name)?.value ?? 0;
  await session.detach();
  return { heap: value('JSHeapUsedSize') / 2 ** 20, nodes: value('Nodes') };
}
