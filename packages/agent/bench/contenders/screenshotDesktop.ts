import screenshot from 'screenshot-desktop';
import sharp from 'sharp';

import { report } from './report.js';

/** The usual way: a screenshot of each display as a file, then shrunk, blurred and encoded by sharp. */
await report(async () => {
  for (const { id } of await screenshot.listDisplays()) {
    const png = await screenshot({ screen: id, format: 'png' });
    await sharp(png).resize({ width: 480 }).blur(3).webp({ quality: 20, effort: 2 }).toBuffer();
  }
});
