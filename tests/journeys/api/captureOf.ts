import { instantAt, toInstant, type TimeEntry } from '@glimpse/core';
import { picture, sha256 } from '../../contract/stage/pictures.js';

/** A screenshot as an agent hands it in: an id, what is said of it, and its bytes. */
export interface HandedIn {
  readonly screenshotId: string;
  readonly metadata: Readonly<Record<string, unknown>> & {
    readonly windowIndex: number;
    readonly sha256: string;
  };
  readonly bytes: Uint8Array;
}

/** A good capture of this very moment of a running entry, as the agent of another device would make it. */
export async function captureOf(
  entry: TimeEntry,
  { policyVersion, name }: { readonly policyVersion: number; readonly name: string },
): Promise<HandedIn> {
  const bytes = await picture();
  const at = Date.now();
  const windowMs = entry.windowSeconds * 1000;
  return {
    screenshotId: `screenshot-${name}`,
    bytes,
    metadata: {
      captureId: `capture-${name}`,
      timeEntryId: entry.id,
      capturedAt: toInstant(at),
      windowIndex: Math.floor((at - instantAt(entry.timeInterval.start)) / windowMs),
      policyVersion,
      deviceId: 'laptop',
      display: { number: 1, x: 0, y: 0, width: 1920, height: 1080, scale: 1 },
      displayCount: 1,
      obscure: 'greek',
      sha256: sha256(bytes),
    },
  };
}

/** The same capture with other bytes, honestly named. */
export function withBytes(capture: HandedIn, bytes: Uint8Array): HandedIn {
  return { ...capture, bytes, metadata: { ...capture.metadata, sha256: sha256(bytes) } };
}

/** The body of its upload. */
export function uploadForm({ metadata, bytes }: HandedIn): FormData {
  const form = new FormData();
  form.append('metadata', new Blob([JSON.stringify(metadata)], { type: 'application/json' }));
  form.append('image', new Blob([bytes.slice()], { type: 'image/webp' }), 'screenshot');
  return form;
}
