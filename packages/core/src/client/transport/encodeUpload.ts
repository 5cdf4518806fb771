import type { SendExtras } from './Transport.js';

/**
 * A multipart body of two parts, `metadata` (JSON) and `image`. Streamed, it counts what the network
 * takes; otherwise progress is told at the start, and at the end by whoever awaits the reply.
 */
export function encodeUpload(
  headers: Headers,
  metadata: unknown,
  image: Blob,
  onProgress: SendExtras['onProgress'],
  stream: boolean,
): { headers: Headers; body: BodyInit; duplex?: 'half' } {
  const form = new FormData();
  form.append('metadata', new Blob([JSON.stringify(metadata)], { type: 'application/json' }));
  form.append('image', image, 'screenshot');
  const totalBytes = image.size;
  onProgress?.({ sentBytes: 0, totalBytes });
  const encoded = stream ? new Response(form) : undefined;
  if (!encoded?.body) return { headers, body: form };
  headers.set('content-type', encoded.headers.get('content-type') ?? 'multipart/form-data');
  return {
    headers,
    body: encoded.body.pipeThrough(countBytes(totalBytes, onProgress)),
    duplex: 'half',
  };
}

function countBytes(
  totalBytes: number,
  onProgress: SendExtras['onProgress'],
): TransformStream<Uint8Array, Uint8Array> {
  let sentBytes = 0;
  return new TransformStream({
    transform(chunk, controller) {
      controller.enqueue(chunk);
      sentBytes = Math.min(totalBytes, sentBytes + chunk.byteLength);
      onProgress?.({ sentBytes, totalBytes });
    },
  });
}
