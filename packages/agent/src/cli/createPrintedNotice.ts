import type { Notice } from '@glimpse/core';

import { describeNotice } from '../notice/describeNotice.js';
import type { NoticePresenter } from '../ports/NoticePresenter.js';

/**
 * Shows notices where the agent was started (A5). A line in a log is in front of nobody: without a
 * terminal the notice waits until it is read on the web or on the agent's page.
 */
export function createPrintedNotice(
  print: (line: string) => void,
  isTerminal: boolean,
): NoticePresenter {
  let printed: string | undefined;
  return {
    show(notice) {
      if (printed !== notice.id) printNotice(print, notice, isTerminal);
      printed = notice.id;
      return Promise.resolve(isTerminal);
    },
  };
}

function printNotice(print: (line: string) => void, notice: Notice, isTerminal: boolean): void {
  print('');
  print('Please read: what this workspace records');
  for (const line of describeNotice(notice)) print(`  • ${line}`);
  if (!isTerminal) {
    print('Nothing is captured until this was read on the web or on the page of this agent.');
  }
  print('');
}
