import type { ImageInspection } from '../ports/index.js';
import { ByteReader } from './ByteReader.js';
import { invalidImage } from './inspection.js';
import { readAvif } from './readAvif.js';
import { readJpeg } from './readJpeg.js';
import { readPng } from './readPng.js';
import { readWebp } from './readWebp.js';

/**
 * What a file's container says it is: walks it from end to end without decoding the picture, so it
 * finds a wrong type, a cut, metadata and a claimed size, but no broken pixels.
 */
export function readImage(bytes: Uint8Array): ImageInspection {
  const reader = new ByteReader(bytes);
  if (reader.u32(0) === 0x89504e47 && reader.u32(4) === 0x0d0a1a0a) return readPng(reader);
  if (reader.u16(0) === 0xffd8) return readJpeg(reader);
  if (reader.name(0) === 'RIFF' && reader.name(8) === 'WEBP') return readWebp(reader);
  if (reader.name(4) === 'ftyp' && reader.name(8) === 'avif') return readAvif(reader);
  return invalidImage('it is no WebP, JPEG, PNG or AVIF picture');
}
