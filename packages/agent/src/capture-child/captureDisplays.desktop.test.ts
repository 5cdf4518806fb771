import sharp from 'sharp';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';

import {
  canStartDesktop,
  colouredPageUrl,
  readWords,
  startDesktop,
  textPageUrl,
  type Desktop,
} from '../../../../tests/desktop/index.js';
import { createNodeScreenshotsBackend } from '../backends/createNodeScreenshotsBackend.js';
import { DEFAULT_PICTURE } from '../picture/PictureSettings.js';
import { colourOf } from '../testing/colourOf.js';
import { captureDisplays } from './captureDisplays.js';
import type { CapturedScreenshot, CaptureResult } from './captureRequest.js';

const WORDS =
  'orchard lantern meadow harvest thunder captain library bicycle mountain kitchen February invoice'.split(
    ' ',
  );

describe.runIf(canStartDesktop())('on a real desktop with two displays', () => {
  let desktop: Desktop;

  beforeAll(async () => {
    desktop = await startDesktop();
  }, 60_000);
  afterAll(async () => {
    await desktop?.stop();
  }, 30_000);

  const capture = (): Promise<CaptureResult> =>
    captureDisplays({
      picture: DEFAULT_PICTURE,
      backend: { kind: 'auto' },
      environment: desktop.environment,
    });

  /** The colour that the desk truly shows at the middle of the corner that is looked at. */
  const shownColour = async (left: number): Promise<ColourName> =>
    nameColour(await desktop.colourAt(left + 200, 200));

  test('C3 takes the pixels of each display, in desk order, as displays swap, go and come back', async () => {
    await desktop.show('left', colouredPageUrl('#d02020', '#f0d020'));
    await desktop.show('right', colouredPageUrl('#2030c0', '#20c060'));

    const both = screenshotsOf(await capture());
    expect(both.map(({ display }) => [display.number, display.x, display.width])).toEqual([
      [1, 0, 1920],
      [2, 1920, 1920],
    ]);
    expect(await Promise.all(both.map(cornerColour))).toEqual(['red', 'blue']);

    await desktop.swapOutputs();
    const swapped = screenshotsOf(await capture());
    expect(swapped.map(({ display }) => display.number)).toEqual([1, 2]);
    expect(await Promise.all(swapped.map(cornerColour))).toEqual([
      await shownColour(0),
      await shownColour(1920),
    ]);
    await desktop.swapOutputs();

    await desktop.unplug('left');
    const alone = screenshotsOf(await capture());
    expect(alone.map(({ display }) => [display.number, display.x])).toEqual([[1, 0]]);
    expect(await Promise.all(alone.map(cornerColour))).toEqual([await shownColour(0)]);

    await desktop.plugIn('left');
    await desktop.show('left', colouredPageUrl('#d02020', '#f0d020'));
    await desktop.show('right', colouredPageUrl('#2030c0', '#20c060'));
    expect(screenshotsOf(await capture())).toHaveLength(2);
  }, 90_000);

  test('C9 leaves out a display in one colour and keeps the other', async () => {
    await desktop.show('left', colouredPageUrl('#2030c0', '#2030c0'));
    await desktop.show('right', colouredPageUrl('#2030c0', '#20c060'));
    const result = await capture();
    expect(screenshotsOf(result).map(({ display }) => display.number)).toEqual([2]);
    expect(result).toMatchObject({ blank: [{ display: { number: 1 }, blankness: 'one_colour' }] });
  }, 90_000);

  test('C4 leaves no word that can be read, not even enlarged, while the frame itself can be read', async () => {
    await desktop.show('left', textPageUrl(WORDS));
    const [screenshot] = screenshotsOf(await capture());
    expect(screenshot?.width).toBe(480);

    const known = (found: readonly string[]): string[] =>
      WORDS.filter((word) => found.includes(word.toLowerCase()));
    expect(known(await readWords(await frameAsPng(desktop)))).toHaveLength(WORDS.length);
    for (const enlarged of [1, 4]) {
      const attack = await enlarge(screenshot!.image, enlarged);
      expect(known(await readWords(attack))).toEqual([]);
    }
  }, 90_000);
});

function screenshotsOf(result: CaptureResult): readonly CapturedScreenshot[] {
  if (!result.ok) throw new Error(`The capture failed (${result.code}): ${result.message}`);
  return result.screenshots;
}

async function cornerColour({ image }: CapturedScreenshot): Promise<ColourName> {
  return nameColour(await colourOf(image));
}

type ColourName = 'red' | 'blue' | 'neither';

function nameColour([red = 0, , blue = 0]: readonly number[]): ColourName {
  if (red > 150 && blue < 90) return 'red';
  return blue > 150 && red < 90 ? 'blue' : 'neither';
}

/** The sharp frame, read in the test itself, so that the test knows the words were there to be found. */
async function frameAsPng(desktop: Desktop): Promise<Uint8Array> {
  const former = process.env['DISPLAY'];
  process.env['DISPLAY'] = desktop.environment['DISPLAY'];
  try {
    const backend = createNodeScreenshotsBackend({
      platform: process.platform,
      environment: desktop.environment,
    });
    const left = (await backend.listDisplays()).find(({ x }) => x === 0);
    const { data, width, height } = await backend.capture(left?.id ?? 'none');
    return await sharp(data, { raw: { width, height, channels: 4 } })
      .png()
      .toBuffer();
  } finally {
    if (former === undefined) delete process.env['DISPLAY'];
    else process.env['DISPLAY'] = former;
  }
}

async function enlarge(image: Uint8Array, times: number): Promise<Uint8Array> {
  return sharp(image)
    .resize({ width: 480 * times, kernel: 'lanczos3' })
    .sharpen()
    .png()
    .toBuffer();
}
