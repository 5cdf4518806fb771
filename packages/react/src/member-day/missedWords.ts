import type { MemberDay } from '@glimpse/core';
import type { Formats } from '../formats/createFormats.js';
import type { Messages } from '../messages/Messages.js';
import { windowLength } from '../entry/gapWords.js';
import { windowSlots } from '../entry/windowSlots.js';

/** How many windows of the day have no screenshot, `8 × 5 min without a screenshot`; undefined when none. */
export function missedWords(
  memberDay: Pick<MemberDay, 'entries'>,
  { messages, formats }: { messages: Messages; formats: Formats },
): string | undefined {
  const counts = new Map<number, number>();
  for (const entry of memberDay.entries) {
    const windowMs = entry.entry.windowSeconds * 1000;
    for (const item of windowSlots(entry)) {
      if (item.kind === 'capture' || item.reason === 'open') continue;
      counts.set(windowMs, (counts.get(windowMs) ?? 0) + item.windows);
    }
  }
  const words = [...counts]
    .filter(([, count]) => count > 0)
    .map(([windowMs, count]) =>
      messages['member.missed']({ count, length: windowLength(windowMs, formats) }),
    );
  return words.length === 0 ? undefined : words.join(', ');
}
