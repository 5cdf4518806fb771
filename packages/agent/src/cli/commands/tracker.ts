import { addDays, dayOf } from '@glimpse/core';

import { currentTimeZone } from '../../clock/currentTimeZone.js';
import { describeDuration } from '../../notice/describeDuration.js';
import { answer } from '../terminal/answer.js';
import { CliError } from '../CliError.js';
import type { CliContext } from '../CliContext.js';
import type { TrackerBook } from '../../tracker/createTrackerBook.js';
import { openHomeBook } from '../openHomeStore.js';

/** Days that `tracker show` goes back. */
const DAYS_SHOWN = 7;

/** `glimpse-agent tracker on|off|show|erase` (L1) */
export async function tracker(context: CliContext, wish: string, now: number): Promise<void> {
  const { book, close } = await openHomeBook(context.home);
  try {
    if (wish === 'on' || wish === 'off') {
      book.turn(wish === 'on');
      answer(
        context,
        { on: book.isOn() },
        `The auto tracker is ${wish}. What it writes down never leaves this computer.`,
      );
    } else if (wish === 'erase') {
      book.erase();
      answer(
        context,
        { erased: true },
        'All that the auto tracker wrote down is destroyed; there was no other copy.',
      );
    } else if (wish === 'show') {
      show(context, book, now);
    } else {
      throw new CliError('usage', `"${wish}" is unknown: say on, off, show or erase.`);
    }
  } finally {
    close();
  }
}

function show(context: CliContext, book: TrackerBook, now: number): void {
  const today = dayOf(now, currentTimeZone());
  const days = Array.from({ length: DAYS_SHOWN }, (_, index) => addDays(today, -index));
  const read = days.map((day) => ({ day, uses: book.read(day) }));
  const lines = read.flatMap(({ day, uses }) =>
    uses.map(({ application, site, title, durationMs }) =>
      [day, describeDuration(durationMs), `${application} ${site}`.trimEnd(), title]
        .join('  ')
        .trimEnd(),
    ),
  );
  const state = `The auto tracker is ${book.isOn() ? 'on' : 'off'}.`;
  answer(context, { on: book.isOn(), days: read }, state, ...lines);
}
