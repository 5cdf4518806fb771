import type { ClientRequest } from './ClientFetch.js';
import type { SendExtras } from './Transport.js';

/** The part of a request that carries an upload. */
export type EncodedUpload = Pick<ClientRequest, 'body' | 'duplex'> & {
  readonly contentType: string;
};

/**
 * A multipart body of two parts, `metadata` (JSON) and `image`. Streamed, it counts what the network
 * takes; otherwise progress is told at the start, and at the end by whoever awaits the reply.
 *
 * @param boundary what stands between the parts, long enough to be in none of them by chance
 */
export function encodeUpload(
  { metadata, image, boundary }: { metadata: unknown; image: Blob; boundary: string },
  onProgress: SendExtras['onProgress'],
  stream: boolean,
): EncodedUpload {
  const head = (name: string, type: string): string =>
    `--${boundary}\r\nContent-Disposition: form-data; name="${name}"; filename="${name}"\r\n` +
    `Content-Type: ${type || 'application/octet-stream'}\r\n\r\n`;
  const body = new Blob([
    ...[head('metadata', 'application/json'), JSON.stringify(metadata), '\r\n'],
    ...[head('image', image.type), image, `\r\n--${boundary}--\r\n`],
  ]);
  const contentType = `multipart/form-data; boundary=${boundary}`;
  const totalBytes = image.size;
  onProgress?.({ sentBytes: 0, totalBytes });
  if (!stream) return { contentType, body };
  const counted = body.stream().pipeThrough(countBytes(totalBytes, onProgress));
  return { contentType, body: counted, duplex: 'half' };
}

function countBytes(
  totalBytes: number,
  onProgress: SendExtras['onProgress'],
): TransformStream<Uint8Array<ArrayBuffer>, Uint8Array<ArrayBuffer>> {
  let sentBytes = 0;
  return new TransformStream({
    transform(chunk, controller) {
      controller.enqueue(chunk);
      sentBytes = Math.min(totalBytes, sentBytes + chunk.byteLength);
      onProgress?.({ sentBytes, totalBytes });
    },
  });
}
