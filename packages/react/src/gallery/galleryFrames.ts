import { instantAt, type DayCapture, type DayEntry, type MemberDay } from '@glimpse/core';
import type { GapItem } from '../entry/EntryItem.js';
import { windowSlots } from '../entry/windowSlots.js';

/** One moment in the gallery, with the entry it belongs to. */
export interface GalleryFrame {
  readonly kind: 'frame';
  readonly index: number;
  readonly at: number;
  readonly capture: DayCapture;
  readonly entry: DayEntry;
  /** What stands between this moment and the one before it in the same entry. */
  readonly gaps: readonly GapItem[];
}

/** What the film strip shows beside the frames: slots without a picture, and breaks between entries. */
export type FilmItem =
  | GalleryFrame
  | (GapItem & { readonly key: string })
  | { readonly kind: 'break'; readonly key: string };

/** A member's whole day as the gallery turns through it (V5): its moments, and the strip with its holes. */
export function galleryFrames(memberDay: Pick<MemberDay, 'entries'>): {
  frames: GalleryFrame[];
  film: FilmItem[];
} {
  const frames: GalleryFrame[] = [];
  const film: FilmItem[] = [];
  for (const entry of memberDay.entries) {
    if (film.length > 0) film.push({ kind: 'break', key: `break ${entry.entry.id}` });
    let gaps: GapItem[] = [];
    for (const item of windowSlots(entry)) {
      if (item.kind === 'gap') {
        gaps.push(item);
        film.push({ ...item, key: `${entry.entry.id} ${item.reason} ${item.startAt}` });
        continue;
      }
      const { capture } = item;
      const at = instantAt(capture.capturedAt);
      const frame: GalleryFrame = { kind: 'frame', index: frames.length, at, capture, entry, gaps };
      frames.push(frame);
      film.push(frame);
      gaps = [];
    }
  }
  return { frames, film };
}
