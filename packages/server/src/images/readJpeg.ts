import type { ImageInspection } from '../ports/index.js';
import type { ByteReader } from './ByteReader.js';
import { invalidImage, validImage } from './inspection.js';

const SCAN = 0xda;
const COMMENT = 0xfe;
const JFIF = 0xe0;
const ADOBE = 0xee;

/** Walks a JPEG's segments up to its first scan, and looks for its end marker. */
export function readJpeg(reader: ByteReader): ImageInspection {
  let size: { width: number; height: number } | undefined;
  for (let at = 2; ;) {
    const marker = reader.u8(at + 1);
    const length = reader.u16(at + 2);
    if (reader.u8(at) !== 0xff || marker === undefined || length === undefined)
      return invalidImage('it is cut off before its picture');
    if (isMetadata(marker))
      return invalidImage(`it carries metadata (marker ${marker.toString(16)})`);
    if (isFrame(marker)) {
      const height = reader.u16(at + 5);
      const width = reader.u16(at + 7);
      if (height === undefined || width === undefined) return invalidImage('it is cut off');
      size = { width, height };
    }
    at += 2 + length;
    if (marker === SCAN) break;
  }
  const endsWhole = reader.u16(reader.length - 2) === 0xffd9;
  if (!endsWhole) return invalidImage('it is cut off: its end is missing');
  return size
    ? validImage('image/jpeg', size.width, size.height)
    : invalidImage('it does not say how large it is');
}

/** Application segments other than JFIF's and Adobe's colour one, and comments. */
function isMetadata(marker: number): boolean {
  const isApplication = marker >= 0xe0 && marker <= 0xef;
  return marker === COMMENT || (isApplication && marker !== JFIF && marker !== ADOBE);
}

/** Start-of-frame markers: C0 to CF without the tables among them. */
function isFrame(marker: number): boolean {
  return marker >= 0xc0 && marker <= 0xcf && ![0xc4, 0xc8, 0xcc].includes(marker);
}
