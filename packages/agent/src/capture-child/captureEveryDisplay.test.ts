import { expect, test } from 'vitest';

import { createDrawnBackend, TWO_DRAWN_DISPLAYS } from '../backends/createDrawnBackend.js';
import { createImageProcessor } from '../picture/createImageProcessor.js';
import { DEFAULT_PICTURE } from '../picture/PictureSettings.js';
import type { CaptureBackend } from '../ports/CaptureBackend.js';
import { captureEveryDisplay } from './captureEveryDisplay.js';
import type { CaptureResult } from './captureRequest.js';

const capture = (...backends: CaptureBackend[]): Promise<CaptureResult> =>
  captureEveryDisplay({
    backends,
    processor: createImageProcessor(),
    picture: DEFAULT_PICTURE,
    onFiles: () => Promise.resolve(),
    onGrabbed: () => undefined,
  });
const [left, right] = TWO_DRAWN_DISPLAYS;
const absent: CaptureBackend = {
  ...createDrawnBackend(),
  name: 'grim',
  available: () =>
    Promise.resolve({ available: false, reason: 'wayland', message: 'No way in here.' }),
};
const broken: CaptureBackend = {
  ...createDrawnBackend(),
  name: 'x11',
  capture: () => Promise.reject(new Error('The line broke.')),
};

test('C3 reads those that are left when a display is unplugged in the middle', async () => {
  const drawn = createDrawnBackend();
  let isUnplugged = false;
  const result = await capture({
    ...drawn,
    listDisplays: () => Promise.resolve(isUnplugged ? [left!] : TWO_DRAWN_DISPLAYS),
    capture(id) {
      if (id === left!.id) return drawn.capture(id);
      isUnplugged = true;
      return Promise.reject(new Error(`Display ${right!.id} is not there (any more).`));
    },
  });
  expect(result).toMatchObject({ ok: true, screenshots: [{ display: { number: 1, x: 0 } }] });
});

test('C7 goes on to the next backend where one cannot work or fails, and names the one that read', async () => {
  expect(await capture(absent, broken, createDrawnBackend())).toMatchObject({
    ok: true,
    backend: 'drawn',
  });
  expect(await capture(absent, broken)).toMatchObject({
    code: 'capture_failed',
    message: 'Reading the screen with x11 failed: The line broke.',
  });
  expect(await capture(absent)).toMatchObject({ code: 'no_display', message: 'No way in here.' });
});

test.each([
  { content: 'black', says: 'full-screen video' },
  { content: 'one_colour', says: 'permission to record the screen' },
  { content: 'wallpaper', says: 'Privacy & Security' },
] as const)('C9 keeps nothing of $content and says what mends it', async ({ content, says }) => {
  const displays = TWO_DRAWN_DISPLAYS.map((display) => ({ ...display, content }));
  const result = await capture(createDrawnBackend(displays));
  const blankness = content === 'wallpaper' ? 'wallpaper_only' : content;
  expect(result).toMatchObject({ ok: false, code: 'blank', blankness });
  expect(result).toMatchObject({ message: expect.stringContaining(says) as string });
});

test('C4 gives the memory of every frame back, also when processing fails', async () => {
  const drawn = createDrawnBackend();
  let held = 0;
  const counted: CaptureBackend = {
    ...drawn,
    async capture(id) {
      held += 1;
      return { ...(await drawn.capture(id)), release: () => void (held -= 1) };
    },
  };
  await capture(counted);
  expect(held).toBe(0);
});

test('C4 tells that pictures are about to go through files before the first one does', async () => {
  const steps: string[] = [];
  const drawn = createDrawnBackend();
  await captureEveryDisplay({
    backends: [
      broken,
      {
        ...drawn,
        writesFiles: true,
        // On macOS already listing the displays reads a picture of each.
        listDisplays: () => (steps.push('list'), drawn.listDisplays()),
      },
    ],
    processor: createImageProcessor(),
    picture: DEFAULT_PICTURE,
    onFiles: async () => {
      await Promise.resolve();
      steps.push('told');
    },
    onGrabbed: () => void steps.push('grabbed'),
  });
  expect(steps).toEqual(['told', 'list', 'grabbed']);
});
