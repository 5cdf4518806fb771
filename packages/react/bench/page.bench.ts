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
  const one = await paintOpened(browser, 1);
  const ten = await paintOpened(browser, 10);
  const grown = await growth(browser);
  report([
    ['elements, one member open', kit.elements, plain.elements, 'at most 600', kit.elements <= 600],
    ratio('first paint, ms', kit.paint, plain.paint, 1 / 4),
    ratio('opening 576 screenshots, ms', kit.open, plain.open, 1 / 3),
    ratio('opening the gallery, ms (plain: yarl)', kit.gallery, plain.gallery, 1 / 3),
    ratio('scroll frame, 95th percentile, ms', kit.scroll, plain.scroll, 1.1),
    ['frames to the next picture', kit.next, '', 'at most 2', kit.next <= 2],
    ratio('first paint with 10 members open (plain: with 1), ms', ten, one, 1.5),
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

type Line = readonly [what: string, kit: number, plain: number | '', aim: string, isMet: boolean];

function ratio(what: string, kit: number, plain: number, aim: number): Line {
  const [share, most] = [kit / plain, aim].map((value) => value.toFixed(2));
  return [what, kit, plain, `${share} of plain, at most ${most}`, kit <= plain * aim];
}

function report(lines: readonly Line[]): void {
  console.table(
    lines.map(([what, kit, plain, aim, isMet]) => ({
      ...{ what, kit: round(kit), plain: plain === '' ? '' : round(plain), aim },
      met: isMet ? 'yes' : 'NO',
    })),
  );
  const met = lines.filter((line) => line[4]).length;
  console.log(`the page against plain rendering: ${met} of ${lines.length} budgets kept`);
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
  const elements = await countElements(page);
  await page.waitForTimeout(1000);
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

async function paintOpened(browser: Browser, open: number): Promise<number> {
  const times = [];
  for (let run = 0; run < REPEATS; run += 1)
    times.push(
      await inPage(browser, async (page) => {
        await load(page, url, { mode: 'kit', open, opened: true });
        return firstPaint(page);
      }),
    );
  return median(times);
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
