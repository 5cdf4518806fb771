import { setTimeout as sleep } from 'node:timers/promises';

import { makeImages, type TestImage } from '../../prove/kill/makeImages.js';
import type { Sender } from './Sender.js';

/** What uploading for a while came to. */
export interface Load {
  readonly uploads: number;
  readonly seconds: number;
  /** How long each took, milliseconds. */
  readonly times: readonly number[];
}

/**
 * Uploads as all of these members at once, each the next as soon as the last is answered.
 *
 * @param pauseMs how long each waits before its next one @default 0
 */
export async function loadServer(
  senders: readonly Sender[],
  images: readonly TestImage[],
  until: (soFar: { readonly uploads: number; readonly ms: number }) => boolean,
  pauseMs = 0,
): Promise<Load> {
  const times: number[] = [];
  const startAt = performance.now();
  const isOver = () => until({ uploads: times.length, ms: performance.now() - startAt });
  await Promise.all(
    senders.map(async (sender, index) => {
      for (let nth = index; !isOver(); nth += 1) {
        const image = images[nth % images.length];
        if (!image) return;
        const sentAt = performance.now();
        await sender.upload(image);
        times.push(performance.now() - sentAt);
        if (pauseMs > 0) await sleep(pauseMs);
      }
    }),
  );
  return { uploads: times.length, seconds: (performance.now() - startAt) / 1000, times };
}

/** Pictures as an agent makes them by default (2 to 3 kB), or as large as noise gets. */
export function picturesOf(size: 'small' | '60 kB'): Promise<readonly TestImage[]> {
  return makeImages(20, size === 'small' ? 20 : 480);
}
