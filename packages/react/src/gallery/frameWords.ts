import type { Formats } from '../formats/createFormats.js';
import { entryName } from '../entry/entryName.js';
import { gapWords } from '../entry/gapWords.js';
import type { Messages } from '../messages/Messages.js';
import type { GalleryFrame } from './galleryFrames.js';

/** What is said of a moment as it comes: its place, its time and its entry; and the hole before it, if any. */
export function frameWords(
  frame: GalleryFrame,
  context: { count: number; messages: Messages; formats: Formats },
): string {
  const { count, messages, formats } = context;
  const position = messages['gallery.position']({ index: frame.index + 1, count });
  const words = messages['gallery.announced']({
    position,
    time: formats.timeSeconds(frame.at),
    entry: entryName(frame.entry.entry.description, messages),
  });
  const gap = frame.gaps.findLast(({ windows }) => windows > 0);
  if (!gap) return words;
  const windowMs = frame.entry.entry.windowSeconds * 1000;
  const { title } = gapWords(gap, { messages, formats, isOwn: true, windowMs });
  const before = messages['gallery.gapBefore']({
    duration: formats.length(gap.endAt - gap.startAt),
    reason: title.charAt(0).toLocaleLowerCase() + title.slice(1),
  });
  return `${words}. ${before}`;
}
