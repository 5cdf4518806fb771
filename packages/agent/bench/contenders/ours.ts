import { selectBackends } from '../../src/backends/selectBackends.js';
import { captureEveryDisplay } from '../../src/capture-child/captureEveryDisplay.js';
import { createImageProcessor } from '../../src/picture/createImageProcessor.js';
import { DEFAULT_PICTURE } from '../../src/picture/PictureSettings.js';
import { report } from './report.js';

/** What the capture child does. */
await report(async () => {
  const result = await captureEveryDisplay({
    backends: selectBackends(
      { kind: 'auto' },
      { platform: process.platform, environment: process.env },
    ),
    processor: createImageProcessor(),
    picture: DEFAULT_PICTURE,
    onGrabbed: () => undefined,
  });
  if (!result.ok) throw new Error(result.message);
});
