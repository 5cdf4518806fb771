import { dayOf, isGlimpseError } from '@glimpse/core';

import type { Preview } from '../../agent/createDesk.js';
import type { Agent } from '../../agent/Agent.js';
import { isAwayChoice } from '../../idle/answerAway.js';
import type { TrackerBook } from '../../tracker/createTrackerBook.js';
import type { PageModel } from './PageModel.js';
import { renderMain, renderPage } from './renderPage.js';

/** What {@link createAgentPage} works with. */
export interface AgentPageOptions {
  readonly agent: Agent;
  readonly book: TrackerBook;
  readonly person: string;
  readonly workspace: string;
  /** The zone in which the person's day is cut and times are shown. */
  readonly timeZone: string;
  /** The local wall clock, in epoch milliseconds. */
  readonly now: () => number;
}

/** The agent's page for its owner. */
export interface AgentPage {
  /** The whole document. */
  whole(): Promise<string>;
  /** The part that changes. */
  main(): Promise<string>;
  /** Does what a button says; false when there is no such button. */
  carryOut(wish: string): Promise<boolean>;
}

export function createAgentPage(options: AgentPageOptions): AgentPage {
  const { agent, book, person, workspace, timeZone, now } = options;
  let preview: Preview | undefined;
  /** What went wrong with the last button, until the next one. */
  let trouble: string | undefined;

  const model = async (): Promise<PageModel> => ({
    ...{ person, workspace, timeZone, preview, trouble, now: now() },
    status: await agent.status(),
    day: await agent.today(timeZone),
    held: await agent.held(),
    away: agent.away(),
    tracker: { isOn: book.isOn(), day: book.read(dayOf(now(), timeZone)) },
    notice: agent.recorded(),
    unread: agent.unreadNotice(),
  });

  const act = async (wish: string): Promise<boolean> => {
    const [verb, detail] = wish.split('/');
    if (verb === 'pause')
      await agent.pause(detail === undefined ? undefined : Number(detail) * 60_000);
    else if (verb === 'resume') await agent.resume();
    else if (verb === 'hold') await agent.hold(Number(detail));
    else if (verb === 'preview') preview = await agent.preview();
    else if (verb === 'away' && isAwayChoice(detail)) await agent.answerAway(detail);
    else if (wish === 'notice/read') await agent.markNoticeRead();
    else if (wish === 'tracker/on') book.turn(true);
    else if (wish === 'tracker/off') book.turn(false);
    else if (wish === 'tracker/erase') book.erase();
    else if (wish === 'timer/start') await agent.startTimer('');
    else if (wish === 'timer/stop') await agent.stopTimer();
    else return false;
    return true;
  };

  return {
    whole: async () => renderPage(await model()),
    main: async () => renderMain(await model()).markup,
    async carryOut(wish) {
      trouble = undefined;
      try {
        return await act(wish);
      } catch (error) {
        if (!isGlimpseError(error) && !(error instanceof RangeError)) throw error;
        trouble = error.message;
        return true;
      }
    },
  };
}
