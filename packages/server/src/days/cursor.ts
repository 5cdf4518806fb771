import * as z from 'zod/mini';
import { refuseRequest } from '../app/refuse.js';
import { fromBase64Url, toBase64Url } from '../bytes/base64.js';

const placeSchema = z.tuple([z.string(), z.string()]);

/** Where a list of people goes on: after this one. */
export interface Place {
  readonly name: string;
  readonly userId: string;
}

/** A place as an opaque text. */
export function writeCursor({ name, userId }: Place): string {
  return toBase64Url(new TextEncoder().encode(JSON.stringify([name, userId])));
}

/** The place in a text. @throws invalid_request when it was not made by us */
export function readCursor(cursor: string): Place {
  try {
    const text = new TextDecoder().decode(fromBase64Url(cursor));
    const [name, userId] = z.parse(placeSchema, JSON.parse(text));
    return { name, userId };
  } catch {
    throw refuseRequest([{ path: 'cursor', message: 'is not one that an earlier page gave' }]);
  }
}
