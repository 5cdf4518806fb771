import type { ImageInspection } from '../ports/index.js';
import type { ByteReader } from './ByteReader.js';
import { invalidImage, validImage } from './inspection.js';

const HEADER_BYTES = 8;
/** Chunks that hold words, places or other files rather than the picture. */
const METADATA = ['eXIf', 'tEXt', 'zTXt', 'iTXt', 'tIME'];

/** Walks a PNG's chunks from the header to IEND. */
export function readPng(reader: ByteReader): ImageInspection {
  const width = reader.u32(16);
  const height = reader.u32(20);
  if (reader.name(12) !== 'IHDR' || width === undefined || height === undefined)
    return invalidImage('it is no PNG: its first chunk is no header');
  let seesPicture = false;
  for (let at = HEADER_BYTES; at < reader.length;) {
    const length = reader.u32(at);
    const type = reader.name(at + 4);
    if (length === undefined || at + 12 + length > reader.length)
      return invalidImage('it is cut off inside a chunk');
    if (METADATA.includes(type)) return invalidImage(`it carries metadata (${type})`);
    if (type === 'acTL') return invalidImage('it is an animation');
    at += 12 + length;
    if (type === 'IDAT') seesPicture = true;
    if (type !== 'IEND') continue;
    if (at < reader.length) return invalidImage('bytes follow after its end');
    return seesPicture ? validImage('image/png', width, height) : invalidImage('it is empty');
  }
  return invalidImage('it is cut off: its end is missing');
}
