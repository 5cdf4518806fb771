import { describeNotice } from '../../notice/describeNotice.js';
import type { AgentState } from '../../status/AgentStatus.js';
import { createFormats } from './markup/formats.js';
import { html, type Markup } from './markup/html.js';
import type { PageModel } from './PageModel.js';
import { action } from './markup/renderAction.js';

const DOTS: Readonly<Record<AgentState, string>> = {
  recording: 'running',
  waiting: 'idle',
  paused: 'idle',
  connecting: 'idle',
  signed_out: 'warning',
  failing: 'warning',
};

/** What is recorded at this very moment, why, and what the person can do about it. */
export function renderNow(model: PageModel): Markup {
  const { status } = model;
  return html`<section data-part="card" aria-label="Now">
    <div data-part="now">
      <div role="status">
        <h1 data-part="status-line">
          <span data-part="dot" data-state="${dotOf(model)}"></span>${headline(model)}
        </h1>
        <p data-part="status-more">${status.more} ${lastCapture(model)}</p>
        ${status.unnotified === null ? undefined : html`<p data-part="status-more">${status.unnotified}</p>`}
      </div>
      ${timer(model)}
      <div data-part="now-actions">${actions(model)}</div>
      ${recorded(model)}
    </div>
  </section>`;
}

/** One at most is primary: what the person most likely wants now. */
function actions({ status, unread }: PageModel): readonly Markup[] {
  const { state, reason, timer: running, permission } = status;
  const isBlocked = permission.settingsUrl !== null;
  const wantsTimer = reason === 'no_timer' && running === null;
  const isPlain = isBlocked || wantsTimer || unread !== undefined;
  const main = { variant: isPlain ? 'plain' : 'primary' } as const;
  const start = { variant: wantsTimer && !isBlocked ? 'primary' : 'plain' } as const;
  return [
    ...(isBlocked
      ? [action('permission/settings', 'Open the settings of the system', { variant: 'primary' })]
      : []),
    ...(state === 'paused'
      ? [action('resume', 'Resume now', { icon: 'play', ...main })]
      : [
          action('pause', 'Pause screenshots', { icon: 'pause', ...main }),
          action('pause/30', 'for 30 minutes', { describes: 'Pause screenshots for 30 minutes' }),
          action('pause/60', 'for 1 hour', { describes: 'Pause screenshots for 1 hour' }),
        ]),
    running === null
      ? action('timer/start', 'Start the timer', { icon: 'play', ...start })
      : action('timer/stop', 'Stop the timer', { icon: 'stop' }),
  ];
}

function dotOf({ status }: PageModel): string {
  if (status.reason === 'permission') return 'warning';
  return status.state === 'recording' && !status.online ? 'warning' : DOTS[status.state];
}

function headline({ status, timeZone }: PageModel): string {
  const { state, pausedUntil, offlineSince } = status;
  const time = (instant: string): string => createFormats(timeZone).time(Date.parse(instant));
  if (state === 'paused' && pausedUntil !== null && !pausedUntil.startsWith('9999')) {
    return `Paused until ${time(pausedUntil)}.`;
  }
  if (state === 'recording' && offlineSince !== null) {
    return `Taken, but not sent: no connection since ${time(offlineSince)}.`;
  }
  return status.message;
}

function lastCapture({ status, timeZone }: PageModel): string {
  if (status.lastCaptureAt === null) return '';
  const last = createFormats(timeZone).exactTime(Date.parse(status.lastCaptureAt));
  const { items } = status.waiting;
  if (items === 0) return `Last at ${last}; everything was sent.`;
  return `Last at ${last}; ${items === 1 ? '1 picture waits' : `${items} pictures wait`} here.`;
}

function timer({ status }: PageModel): Markup | undefined {
  if (status.timer === null) return undefined;
  return html`<div data-part="timer">
    <span data-part="figure" role="timer" data-since="${Date.parse(status.timer.start)}"></span
    ><span data-part="hint">${status.timer.description || '(no description)'}</span>
  </div>`;
}

function recorded({ notice, status }: PageModel): Markup | undefined {
  if (notice === undefined) return undefined;
  const sentences = describeNotice(notice).map((sentence) => html`<li>${sentence}</li>`);
  return html`<details data-part="recorded" data-key="recorded">
    <summary>What is recorded</summary>
    <ul>
      ${sentences}
    </ul>
    <p data-part="hint">Version ${status.policy?.version} of your workspace’s policy.</p>
  </details>`;
}
