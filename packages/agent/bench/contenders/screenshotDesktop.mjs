import screenshot from 'screenshot-desktop';
import sharp from 'sharp';

import { repeat } from './repeat.mjs';

/**
 * The usual way: a full-size screenshot of each display, as the library writes it, then shrunk,
 * blurred and encoded by sharp. Arguments: the format of the screenshot, and how often.
 */
const [format = 'jpg', times = '1'] = process.argv.slice(2);

await repeat(Number(times), async () => {
  for (const { id } of await screenshot.listDisplays()) {
    const picture = await screenshot({ screen: id, format });
    await sharp(picture).resize({ width: 480 }).blur(3).webp({ quality: 20, effort: 2 }).toBuffer();
  }
});
