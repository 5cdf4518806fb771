import { selectBackends } from '../../src/backends/selectBackends.js';
import { captureEveryDisplay } from '../../src/capture-child/captureEveryDisplay.js';
import { createImageProcessor } from '../../src/picture/createImageProcessor.js';
import { BLURRED_PICTURE } from '../measure/BLURRED_PICTURE.js';
import { repeat } from './repeat.mjs';

/** What the capture child does, as often as the argument says. */
const backends = selectBackends(
  { kind: 'auto' },
  { platform: process.platform, environment: process.env },
);
await repeat(Number(process.argv[2] ?? 1), async () => {
  const result = await captureEveryDisplay({
    backends,
    processor: createImageProcessor(),
    picture: BLURRED_PICTURE,
    onFiles: () => Promise.resolve(),
    onGrabbed: () => undefined,
  });
  if (!result.ok) throw new Error(result.message);
});
