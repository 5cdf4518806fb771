import { addDays, dayOf } from '@glimpse/core';

import { describeDuration } from '../../notice/describeDuration.js';
import { CliError } from '../CliError.js';
import type { CliContext } from '../CliContext.js';
import { openHomeBook } from '../openHomeStore.js';

/** Days that `tracker show` goes back. */
const DAYS_SHOWN = 7;

/** `glimpse-agent tracker on|off|show|erase` (L1) */
export async function tracker(
  { home, print }: CliContext,
  wish: string,
  { json = false },
  now: number,
): Promise<void> {
  const { book, close } = await openHomeBook(home);
  try {
    if (wish === 'on' || wish === 'off') {
      book.turn(wish === 'on');
      print(`The auto tracker is ${wish}. What it writes down never leaves this computer.`);
    } else if (wish === 'erase') {
      book.erase();
      print('All that the auto tracker wrote down is destroyed; there was no other copy.');
    } else if (wish === 'show') {
      const { timeZone } = Intl.DateTimeFormat().resolvedOptions();
      const today = dayOf(now, timeZone);
      const days = Array.from({ length: DAYS_SHOWN }, (_, index) => addDays(today, -index));
      const read = days.map((day) => ({ day, uses: book.read(day) }));
      if (json) return print(JSON.stringify({ on: book.isOn(), days: read }));
      print(`The auto tracker is ${book.isOn() ? 'on' : 'off'}.`);
      for (const { day, uses } of read) {
        for (const { application, site, durationMs } of uses) {
          print(`${day}  ${describeDuration(durationMs)}  ${application} ${site}`.trimEnd());
        }
      }
    } else {
      throw new CliError('usage', `"${wish}" is unknown: say on, off, show or erase.`);
    }
  } finally {
    close();
  }
}
