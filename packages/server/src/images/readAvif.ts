import type { ImageInspection } from '../ports/index.js';
import type { ByteReader } from './ByteReader.js';
import { invalidImage, validImage } from './inspection.js';

interface Box {
  readonly type: string;
  /** Where its content begins and ends. */
  readonly from: number;
  readonly to: number;
}

/** Containers on the way to the picture's size; `meta` starts with version and flags. */
const INSIDE: Readonly<Record<string, number>> = { meta: 4, iprp: 0, ipco: 0 };

/** Walks an AVIF's boxes: still pictures whose largest `ispe` says how large they are. */
export function readAvif(reader: ByteReader): ImageInspection {
  const top = boxesOf(reader, 0, reader.length);
  if (!top) return invalidImage('it is cut off inside a box');
  if (!top.some(({ type }) => type === 'mdat')) return invalidImage('it holds no picture');
  if (top.some(({ type }) => type === 'moov')) return invalidImage('it is an animation');
  const all = descend(reader, top);
  const items = all.filter(({ type }) => type === 'iinf').flatMap((box) => text(reader, box));
  if (items.some((names) => names.includes('Exif') || names.includes('mime')))
    return invalidImage('it carries metadata (Exif or XMP)');
  const sizes = all
    .filter(({ type }) => type === 'ispe')
    .map(({ from }) => ({ width: reader.u32(from + 4) ?? 0, height: reader.u32(from + 8) ?? 0 }))
    .sort((a, b) => b.width * b.height - a.width * a.height);
  return sizes[0]
    ? validImage('image/avif', sizes[0].width, sizes[0].height)
    : invalidImage('it does not say how large it is');
}

function descend(reader: ByteReader, boxes: readonly Box[]): Box[] {
  return boxes.flatMap((box) => {
    const skip = INSIDE[box.type];
    if (skip === undefined) return [box];
    return [box, ...descend(reader, boxesOf(reader, box.from + skip, box.to) ?? [])];
  });
}

function boxesOf(reader: ByteReader, from: number, to: number): Box[] | undefined {
  const boxes: Box[] = [];
  for (let at = from; at < to;) {
    const size = reader.u32(at);
    if (size === undefined || size < 8 || at + size > to) return undefined;
    boxes.push({ type: reader.name(at + 4), from: at + 8, to: at + size });
    at += size;
  }
  return boxes;
}

function text(reader: ByteReader, { from, to }: Box): string {
  return [...reader.bytes.subarray(from, to)].map((byte) => String.fromCharCode(byte)).join('');
}
