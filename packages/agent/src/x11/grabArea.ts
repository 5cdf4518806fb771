import koffi from 'koffi';

import type { Frame } from '../picture/Frame.js';
import type { Display } from '../ports/CaptureBackend.js';
import { IMAGE, type Pointer, type ScreenCalls } from './screenCalls.js';
import { SEGMENT } from './sharedMemory.js';

/** A part of the desk, in pixels. */
export type Area = Pick<Display, 'x' | 'y' | 'width' | 'height'>;

const ALL_PLANES = 0xffffffff;
const Z_PIXMAP = 2;
const LEAST_SIGNIFICANT_FIRST = 0;
const RED_MASK = 0xff0000;

type ImageHead = Record<'byteOrder' | 'bytesPerLine' | 'bitsPerPixel' | 'redMask', number | bigint>;

/**
 * Reads a part of the desk through memory that the X server writes into. Undefined when the part is
 * not there (any more), the server shares no memory with us, or its pixels are not of 32 bits.
 */
export function grabArea(calls: ScreenCalls, server: Pointer, area: Area): Frame | undefined {
  const memory = calls.allocate(area.width * area.height * 4);
  if (memory === undefined) return undefined;
  const segment = koffi.alloc(SEGMENT, 1) as Pointer;
  const { id, address, bytes, release } = memory;
  koffi.encode(segment, SEGMENT, { name: 0, id, address, readOnly: 0 });

  const before = calls.errors();
  calls.attach(server, segment);
  calls.sync(server, 0);
  // Before there is a pixel in it: from here on it goes with the two processes that hold it.
  memory.disown();
  const head =
    calls.errors() === before ? readInto(calls, { server, segment, area, address }) : undefined;
  calls.detach(server, segment);
  calls.sync(server, 0);

  if (head !== undefined && calls.errors() === before && isReadable(head)) {
    const { width, height } = area;
    return {
      width,
      height,
      stride: Number(head.bytesPerLine),
      order: 'bgrx',
      data: bytes,
      release,
    };
  }
  release();
  return undefined;
}

function readInto(
  calls: ScreenCalls,
  at: { server: Pointer; segment: Pointer; area: Area; address: Pointer },
): ImageHead | undefined {
  const { server, segment, area, address } = at;
  const screen = calls.screen(server) as number;
  const image = calls.createImage(
    ...[server, calls.visual(server, screen), calls.depth(server, screen), Z_PIXMAP, address],
    ...[segment, area.width, area.height],
  ) as Pointer | null;
  if (image === null) return undefined;
  const isRead = calls.getImage(
    ...[server, calls.root(server), image, area.x, area.y, ALL_PLANES],
  ) as number;
  const head = koffi.decode(image, IMAGE) as ImageHead;
  calls.free(image);
  return isRead === 0 ? undefined : head;
}

function isReadable(head: ImageHead): boolean {
  return (
    head.bitsPerPixel === 32 &&
    head.byteOrder === LEAST_SIGNIFICANT_FIRST &&
    Number(head.redMask) === RED_MASK
  );
}
