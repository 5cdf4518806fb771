import { uploadMetadataSchema, workspaceIdSchema } from '@glimpse/core';
import * as z from 'zod/mini';

import type { SpoolItem } from '../ports/CaptureSpool.js';

const headSchema = z.object({ workspaceId: workspaceIdSchema, metadata: uploadMetadataSchema });

/** The part of an item that is sealed: everything that says something about the person. */
export type SpoolPayload = Pick<SpoolItem, 'workspaceId' | 'metadata' | 'image'>;

const LENGTH_BYTES = 4;

/** Bytes of a payload: the length of its head, the head as JSON, the image. */
export function packPayload({ workspaceId, metadata, image }: SpoolPayload): Uint8Array {
  const head = Buffer.from(JSON.stringify({ workspaceId, metadata }));
  const length = Buffer.alloc(LENGTH_BYTES);
  length.writeUInt32BE(head.length);
  return Buffer.concat([length, head, image]);
}

/** @throws when the bytes are not what {@link packPayload} makes */
export function unpackPayload(packed: Uint8Array): SpoolPayload {
  const bytes = Buffer.from(packed.buffer, packed.byteOffset, packed.byteLength);
  const end = LENGTH_BYTES + bytes.readUInt32BE(0);
  const head: unknown = JSON.parse(bytes.subarray(LENGTH_BYTES, end).toString());
  return { ...headSchema.parse(head), image: bytes.subarray(end) };
}
