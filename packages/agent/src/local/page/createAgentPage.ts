import {
  captureIdSchema,
  dayBounds,
  dayOf,
  isGlimpseError,
  type DiscardDecision,
} from '@glimpse/core';

import type { Agent } from '../../agent/Agent.js';
import type { Preview } from '../../agent/createDesk.js';
import { createMemo } from '../../agent/createMemo.js';
import type { HeldCapture } from '../../discard/createHolding.js';
import { describeDiscard } from '../../discard/describeDiscard.js';
import { isAwayChoice } from '../../idle/answerAway.js';
import type { AgentClock } from '../../ports/AgentClock.js';
import type { TrackerBook } from '../../tracker/createTrackerBook.js';
import type { HeldRow, PageModel } from './PageModel.js';
import { renderMain, renderPage } from './renderPage.js';

/** What a discard would do is asked anew this often. */
const FRESH_MS = 10_000;

/** What {@link createAgentPage} works with. */
export interface AgentPageOptions {
  readonly agent: Agent;
  readonly book: TrackerBook;
  readonly person: string;
  readonly workspace: string;
  /** The zone in which the person's day is cut and times are shown. */
  readonly timeZone: () => string;
  readonly clock: AgentClock;
  /** Opens an address with the program that the system has for it. */
  readonly openAddress: (address: string) => void;
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

/** What a button does; `false` when its detail makes no sense. */
type Wish = (detail: string | undefined) => Promise<unknown> | boolean | void;

export function createAgentPage(options: AgentPageOptions): AgentPage {
  const { agent, book, person, workspace, clock } = options;
  const now = (): number => clock.now();
  const plans = createMemo<DiscardDecision | undefined>(clock, FRESH_MS);
  let preview: Preview | undefined;
  let isErasing = false;
  /** What went wrong with the last button, until the next one. */
  let trouble: string | undefined;

  const heldRow = async (capture: HeldCapture): Promise<HeldRow> => {
    if (capture.until <= now()) return { ...capture, consequence: '', canDiscard: false };
    const { captureId } = capture;
    const decision = await plans.recall(captureId, () => agent.planDiscard(captureId));
    const canDiscard = decision === undefined || decision.allowed;
    return { ...capture, consequence: describeDiscard(decision), canDiscard };
  };

  const model = async (timeZone = options.timeZone()): Promise<PageModel> => ({
    ...{ person, workspace, timeZone, preview, trouble, now: now() },
    status: await agent.status(),
    day: await agent.today(timeZone),
    own: await ownOf(agent, dayBounds(dayOf(now(), timeZone), timeZone).startAt),
    held: await Promise.all((await agent.held()).map(heldRow)),
    discardsToTell: (await agent.discardsToTell()).length,
    away: await awayWithPictures(agent),
    tracker: { isOn: book.isOn(), day: book.read(dayOf(now(), timeZone)), isErasing },
    notice: agent.recorded(),
    unread: agent.unreadNotice(),
  });

  const wishes: Readonly<Record<string, Wish>> = {
    pause: (minutes) => agent.pause(minutes === undefined ? undefined : Number(minutes) * 60_000),
    resume: () => agent.resume(),
    hold: (minutes) => agent.hold(Number(minutes)),
    preview: async () => void (preview = await agent.preview()),
    discard: async (captureId) => {
      const isDone = await agent.discard(captureIdSchema.parse(captureId));
      if (!isDone) trouble = 'It is being sent already. Delete it on the web.';
    },
    away: (choice) => isAwayChoice(choice) && agent.answerAway(choice),
    'notice/read': () => agent.markNoticeRead(),
    'permission/settings': async () => {
      const { settingsUrl } = (await agent.status()).permission;
      if (settingsUrl !== null) options.openAddress(settingsUrl);
    },
    'tracker/on': () => book.turn(true),
    'tracker/off': () => book.turn(false),
    'tracker/ask-erase': () => void (isErasing = true),
    'tracker/keep': () => void (isErasing = false),
    'tracker/erase': () => {
      book.erase();
      isErasing = false;
    },
    'timer/start': () => agent.startTimer(''),
    'timer/stop': () => agent.stopTimer(),
  };

  const act = async (wish: string): Promise<boolean> => {
    const [verb = '', detail] = wish.split('/');
    const whole = wishes[wish];
    const carryOut = whole ?? wishes[verb];
    if (carryOut === undefined) return false;
    return (await carryOut(whole === undefined ? detail : undefined)) !== false;
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

async function awayWithPictures(agent: Agent): Promise<PageModel['away']> {
  const question = agent.away();
  if (question === undefined) return undefined;
  return { ...question, screenshots: await agent.countSince(question.timeEntryId, question.from) };
}

async function ownOf(agent: Agent, since: number): Promise<PageModel['own']> {
  const untold = await agent.discardsToTell();
  return {
    windows: await agent.windows(since),
    discarded: new Set(untold.map(({ captureId }) => captureId)),
  };
}
