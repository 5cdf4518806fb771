import type { Formats } from '../formats/createFormats.js';
import type { Messages } from '../messages/Messages.js';
import type { GapItem } from './EntryItem.js';

/** What a slot says: why there is no screenshot, and how much or what came of it. */
export interface GapWords {
  readonly title: string;
  readonly detail: string | undefined;
}

/** The words of a slot, as the viewer reads them. */
export function gapWords(
  gap: GapItem,
  context: { messages: Messages; formats: Formats; isOwn: boolean; windowMs: number },
): GapWords {
  const { messages, formats, isOwn } = context;
  const takenOff =
    gap.takenOffMs > 0
      ? messages['entry.takenOff']({ duration: formats.short(gap.takenOffMs) })
      : undefined;
  switch (gap.reason) {
    case 'deleted':
      return {
        title: messages['gap.deleted']({ name: firstName(gap.by?.name ?? '') }),
        detail: takenOff,
      };
    case 'deleting':
      return { title: messages['gap.deleting'], detail: undefined };
    case 'expired':
      return { title: messages['gap.expired'], detail: takenOff };
    case 'open':
      return { title: messages['gap.open'], detail: messages['gap.openDetail'] };
    case 'blank':
      return { title: messages['gap.blank'], detail: messages['gap.blankDetail'] };
    case 'failed':
      return {
        title: messages['gap.failed'],
        detail: gap.failReason && messages[`fail.${gap.failReason}`],
      };
    case 'held':
      return {
        title: messages[isOwn ? 'gap.held' : 'gap.heldByOther'],
        detail: spanOf(gap, context),
      };
    default:
      return { title: messages[`gap.${gap.reason}`], detail: spanOf(gap, context) };
  }
}

function spanOf(
  gap: GapItem,
  { messages, formats, windowMs }: { messages: Messages; formats: Formats; windowMs: number },
): string {
  const wholeMs = gap.windows * windowMs;
  return gap.endAt - gap.startAt === wholeMs
    ? messages['gap.times']({ count: gap.windows, length: windowLength(windowMs, formats) })
    : formats.short(gap.endAt - gap.startAt);
}

/** `5 min`, or with its seconds where a window has some. */
export function windowLength(windowMs: number, formats: Formats): string {
  return windowMs % 60_000 === 0 ? formats.minutes(windowMs) : formats.short(windowMs);
}

/** What one calls a person in a sentence that has little room: the first word of the name. */
export function firstName(name: string): string {
  return name.trim().split(/\s+/)[0] ?? name;
}
