import type { ImageAnswer } from '../Call.js';

/**
 * Pictures as a `multipart/form-data` body, each a file named by its id. In one piece: as a form of
 * the runtime each of the 200 pictures of a day is a blob and a stream of its own.
 *
 * @param boundary what no picture holds, since it is drawn at random
 */
export function writeMultipart(
  images: ReadonlyMap<string, ImageAnswer>,
  boundary: string,
): Uint8Array<ArrayBuffer> {
  const encoder = new TextEncoder();
  const pieces: Uint8Array[] = [];
  for (const [id, { bytes, contentType }] of images) {
    const disposition = `content-disposition: form-data; name="${id}"; filename="${id}"`;
    const head = [`--${boundary}`, disposition, `content-type: ${contentType}`, '', ''];
    pieces.push(encoder.encode(head.join('\r\n')), bytes, encoder.encode('\r\n'));
  }
  pieces.push(encoder.encode(`--${boundary}--\r\n`));
  const body = new Uint8Array(pieces.reduce((sum, { length }) => sum + length, 0));
  let at = 0;
  for (const piece of pieces) {
    body.set(piece, at);
    at += piece.length;
  }
  return body;
}
