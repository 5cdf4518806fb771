import { chromium, type Browser, type Page } from 'playwright-core';
import {
  clickToPaint,
  countElements,
  firstPaint,
  load,
  nextPictureFrames,
  scrollFrames,
  settledMemory,
  type BenchCase,
} from './browser/measures.js';
import { serveBench } from './browser/serveBench.js';

/**
 * The page with 1,000 members, one of them with 576 screenshots, against a plain rendering of the same
 * data, and its gallery against yet-another-react-lightbox. Medians, in one run, in Chromium.
 */
const REPEATS = Number(process.env['REPEATS'] ?? 5);
const OPEN = '[data-part=member-name]:is(button)';
const FIRST_SHOT = '[data-part=shot-open]';
const DAYS = 50;

const { url, close } = await serveBench();
const browser = await chromium.launch({
  executablePath: process.env['CHROMIUM_PATH'] ?? '/usr/bin/chromium',
  args: ['--no-sandbox', '--disable-gpu', '--disable-quic', '--no-first-run', '--disable-sync'],
});
try {
  const { kit, plain } = await measureBoth(browser);
  const opened = await paintOpened(browser);
  const grown = await growth(browser);
  report([
    ['elements, one member open', kit.elements, plain.elements, 'at most 600', kit.elements <= 600],
    ratio('first paint, one member open, ms', opened.one, opened.plain, 1 / 4),
    ['first paint, nobody open, ms', kit.paint, plain.paint, share(kit.paint, plain.paint)],
    ratio('opening 576 screenshots, ms', kit.open, plain.open, 1 / 3),
    ratio('opening the gallery, ms (plain: yarl)', kit.gallery, plain.gallery, 1 / 3),
    ratio('scroll frame, 95th percentile, ms', kit.scroll, plain.scroll, 1.1),
    ['frames to the next picture', kit.next, '', 'at most 2', kit.next <= 2],
    ratio('first paint with 10 members open (plain: with 1), ms', opened.ten, opened.one, 1.5),
    [
      `heap after ${DAYS} days (plain: before), MiB`,
      grown.after.heap,
      grown.before.heap,
      'no growth',
      grown.after.heap < grown.before.heap * 1.1 + 1,
    ],
    [
      `nodes after ${DAYS} days (plain: before)`,
      grown.after.nodes,
      grown.before.nodes,
      'no growth',
      grown.after.nodes < grown.before.nodes * 1.1 + 100,
    ],
  ]);
} finally {
  await browser.close();
  await close();
}

/** A line without `isMet` has no aim: it stands beside one that has. */
type Line = readonly [what: string, kit: number, plain: number | '', aim: string, isMet?: boolean];

function ratio(what: string, kit: number, plain: number, aim: number): Line {
  return [what, kit, plain, `${share(kit, plain)}, at most ${aim.toFixed(2)}`, kit <= plain * aim];
}

function share(kit: number, plain: number): string {
  return `${(kit / plain).toFixed(2)} of plain`;
}

function report(lines: readonly Line[]): void {
  console.table(
    lines.map(([what, kit, plain, aim, isMet]) => ({
      ...{ what, kit: round(kit), plain: plain === '' ? '' : round(plain), aim },
      met: isMet === undefined ? '' : isMet ? 'yes' : 'NO',
    })),
  );
  const budgets = lines.filter(([, , , , isMet]) => isMet !== undefined);
  const kept = budgets.filter(([, , , , isMet]) => isMet);
  console.log(`the page against plain rendering: ${kept.length} of ${budgets.length} budgets kept`);
}

/** What one page gave; milliseconds, elements or frames. */
type Run = Record<'paint' | 'open' | 'elements' | 'scroll' | 'gallery' | 'next', number>;

/** Both pages in turns, so that a machine that gets slower is slower for both. */
async function measureBoth(browser: Browser): Promise<{ kit: Run; plain: Run }> {
  const runs: Record<BenchCase['mode'], Run[]> = { kit: [], plain: [] };
  for (let run = 0; run < REPEATS; run += 1)
    for (const mode of ['kit', 'plain'] as const)
      runs[mode].push(await inPage(browser, (page) => measure(page, mode)));
  return { kit: middleOf(runs.kit), plain: middleOf(runs.plain) };
}

async function measure(page: Page, mode: BenchCase['mode']): Promise<Run> {
  await load(page, url, { mode });
  const paint = await firstPaint(page);
  const open = await clickToPaint(page, OPEN, FIRST_SHOT);
  await page.waitForTimeout(1000);
  const elements = await countElements(page);
  const scroll = await scrollFrames(page);
  await page.waitForTimeout(500);
  const isKit = mode === 'kit';
  const stage = isKit ? 'dialog[open] [data-part=stage] img' : '.yarl__slide_current img';
  const gallery = await clickToPaint(page, FIRST_SHOT, stage);
  const next = isKit ? await nextPictureFrames(page) : 0;
  return { paint, open, elements, scroll, gallery, next };
}

function middleOf(runs: readonly Run[]): Run {
  const of = (name: keyof Run) => median(runs.map((run) => run[name]));
  return {
    ...{ paint: of('paint'), open: of('open'), elements: of('elements') },
    ...{ scroll: of('scroll'), gallery: of('gallery'), next: of('next') },
  };
}

/** Milliseconds to the first paint of a page on which members are open from the start, in turns. */
async function paintOpened(browser: Browser): Promise<Record<'one' | 'ten' | 'plain', number>> {
  const cases = {
    one: { mode: 'kit', open: 1, opened: true },
    ten: { mode: 'kit', open: 10, opened: true },
    plain: { mode: 'plain', open: 1, opened: true },
  } as const;
  const times = { one: [], ten: [], plain: [] } as Record<keyof typeof cases, number[]>;
  for (let run = 0; run < REPEATS; run += 1)
    for (const name of ['one', 'ten', 'plain'] as const)
      times[name].push(
        await inPage(browser, async (page) => {
          await load(page, url, cases[name]);
          return firstPaint(page);
        }),
      );
  return { one: median(times.one), ten: median(times.ten), plain: median(times.plain) };
}

/** Memory before and after a day was opened and closed many times. */
async function growth(browser: Browser) {
  return inPage(browser, async (page) => {
    await load(page, url, { mode: 'kit' });
    await firstPaint(page);
    const openAndClose = async () => {
      await clickToPaint(page, OPEN, FIRST_SHOT);
      await page.locator(OPEN).first().click();
      await page.locator(FIRST_SHOT).first().waitFor({ state: 'detached' });
    };
    for (let day = 0; day < 5; day += 1) await openAndClose();
    const before = await settledMemory(page);
    for (let day = 0; day < DAYS; day += 1) await openAndClose();
    return { before, after: await settledMemory(page) };
  });
}

async function inPage<Result>(browser: Browser, work: (page: Page) => Promise<Result>) {
  const context = await browser.newContext({ viewport: { width: 1280, height: 800 } });
  try {
    return await work(await context.newPage());
  } finally {
    await context.close();
  }
}

function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.floor(sorted.length / 2)] ?? 0;
}

function round(value: number): number {
  return Math.round(value * 10) / 10;
}
