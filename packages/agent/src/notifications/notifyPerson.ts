import type { AgentEvents, Emitter } from '../events/AgentEvents.js';
import { describeDuration } from '../notice/describeDuration.js';
import type { DesktopNotification, DesktopNotifier } from '../ports/DesktopNotifier.js';
import type { SituationBoard } from '../situation/createSituationBoard.js';
import type { AgentStatus } from '../status/AgentStatus.js';

/** What {@link notifyPerson} works with. */
export interface NotifyPersonOptions {
  readonly notifier: DesktopNotifier;
  readonly events: Emitter<AgentEvents>;
  /** Learns whether the desktop shows notifications at all. */
  readonly board: SituationBoard;
}

/**
 * Tells the person on their desktop what they would otherwise miss: a notice to read, the question
 * about time away, captures that come to nothing. Each cause once, until it has gone.
 */
export function notifyPerson({ notifier, events, board }: NotifyPersonOptions): void {
  let told: string | undefined;

  const show = async (notification: DesktopNotification): Promise<void> => {
    const result = await notifier.show(notification);
    const unnotified = result.shown ? undefined : result.reason;
    if (unnotified !== board.current().unnotified) board.update({ unnotified });
  };

  events.on(
    'notice',
    () =>
      void show({
        title: 'Glimpse: please read what is recorded',
        body: 'Nothing is taken from you until you have read it, on the web or with `glimpse-agent open`.',
      }),
  );
  events.on(
    'away',
    ({ from, to }) =>
      void show({
        title: `You were away for ${describeDuration(to - from)}`,
        body: 'Your timer ran on. Keep or discard that time on your page: `glimpse-agent open`.',
      }),
  );
  events.on('status', (status) => {
    const cause = causeOf(status);
    if (cause === undefined && status.state !== 'recording') return;
    const isNew = cause !== undefined && cause !== told;
    told = cause;
    if (isNew) void show({ title: status.message, body: status.more });
  });
}

/** What keeps captures from coming about though they are due; undefined while nothing does. */
function causeOf({ state, reason, permission }: AgentStatus): string | undefined {
  if (state === 'failing' || state === 'signed_out') return reason ?? state;
  return reason === 'permission' ? `permission ${permission.state}` : undefined;
}
