import { describeNotice } from '../notice/describeNotice.js';
import type { NoticePresenter } from '../ports/NoticePresenter.js';

/** Shows notices where the agent was started (A5). */
export function createPrintedNotice(print: (line: string) => void): NoticePresenter {
  return {
    show(notice) {
      print('');
      print('Please read: what this workspace records');
      for (const line of describeNotice(notice)) print(`  • ${line}`);
      print('');
      return Promise.resolve(true);
    },
  };
}
