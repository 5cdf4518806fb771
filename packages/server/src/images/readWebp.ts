import type { ImageInspection } from '../ports/index.js';
import type { ByteReader } from './ByteReader.js';
import { invalidImage, validImage } from './inspection.js';

const METADATA = ['EXIF', 'XMP '];
const ANIMATION = ['ANIM', 'ANMF'];

/** Walks a WebP's RIFF chunks; its size stands in the picture chunk or, extended, in VP8X. */
export function readWebp(reader: ByteReader): ImageInspection {
  const claimed = reader.u32le(4);
  if (claimed === undefined || claimed + 8 !== reader.length)
    return invalidImage('it is not as long as its header says');
  let canvas: Size | undefined;
  let picture: Size | undefined;
  for (let at = 12; at < reader.length;) {
    const type = reader.name(at);
    const length = reader.u32le(at + 4);
    if (length === undefined || at + 8 + length > reader.length)
      return invalidImage('it is cut off inside a chunk');
    if (METADATA.includes(type)) return invalidImage(`it carries metadata (${type.trim()})`);
    if (ANIMATION.includes(type)) return invalidImage('it is an animation');
    if (type === 'VP8X') canvas = extendedSize(reader, at + 8);
    if (type === 'VP8 ') picture = lossySize(reader, at + 8);
    if (type === 'VP8L') picture = losslessSize(reader, at + 8);
    at += 8 + length + (length % 2);
  }
  if (!picture) return invalidImage('it holds no picture');
  if (canvas && (canvas.width !== picture.width || canvas.height !== picture.height))
    return invalidImage('its picture is not as large as its canvas');
  return validImage('image/webp', picture.width, picture.height);
}

interface Size {
  readonly width: number;
  readonly height: number;
}

function extendedSize(reader: ByteReader, at: number): Size | undefined {
  return sizeOf(reader.u24le(at + 4), reader.u24le(at + 7), 1);
}

function lossySize(reader: ByteReader, at: number): Size | undefined {
  if (reader.u24le(at + 3) !== 0x2a_01_9d) return undefined;
  const [width, height] = [reader.u16le(at + 6), reader.u16le(at + 8)];
  if (width === undefined || height === undefined) return undefined;
  return { width: width & 0x3fff, height: height & 0x3fff };
}

function losslessSize(reader: ByteReader, at: number): Size | undefined {
  const bits = reader.u32le(at + 1);
  if (reader.u8(at) !== 0x2f || bits === undefined) return undefined;
  return { width: (bits & 0x3fff) + 1, height: ((bits >>> 14) & 0x3fff) + 1 };
}

function sizeOf(width: number | undefined, height: number | undefined, add: number) {
  if (width === undefined || height === undefined) return undefined;
  return { width: width + add, height: height + add };
}
