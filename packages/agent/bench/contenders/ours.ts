import { createNodeScreenshotsBackend } from '../../src/backends/createNodeScreenshotsBackend.js';
import { captureEveryDisplay } from '../../src/capture-child/captureEveryDisplay.js';
import { createSharpImageProcessor } from '../../src/picture/createSharpImageProcessor.js';
import { DEFAULT_PICTURE } from '../../src/picture/PictureSettings.js';
import { report } from './report.js';

/** What the capture child does. */
await report(async () => {
  const result = await captureEveryDisplay({
    backend: createNodeScreenshotsBackend({ platform: process.platform, environment: process.env }),
    processor: createSharpImageProcessor(),
    picture: DEFAULT_PICTURE,
    onGrabbed: () => undefined,
  });
  if (!result.ok) throw new Error(result.message);
});
