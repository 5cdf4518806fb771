import { instantAt, type DayEntry } from '@glimpse/core';
import type { ReactNode } from 'react';
import { Icon } from '../icons/Icon.js';
import { checkIcon, lockIcon } from '../icons/paths.js';
import { dotColour } from '../parts/atFor.js';
import { useParts } from '../parts/useParts.js';
import { useGlimpse } from '../provider/useGlimpse.js';
import { entryName, entryState } from './entryName.js';

/** What an entry is, where it stands, and its time: between which instants, and what is left of it. */
export function EntryHead({ entry, asOfAt }: EntryHeadProps): ReactNode {
  const part = useParts();
  const { messages, formats } = useGlimpse();
  const { description, timeInterval, id } = entry.entry;
  const startAt = instantAt(timeInterval.start);
  const endAt = timeInterval.end === null ? null : instantAt(timeInterval.end);
  const name = entryName(description, messages);
  return (
    <header {...part('entry-head')}>
      <h3 {...part('entry-title')} data-entry={id} tabIndex={-1}>
        <span {...part('dot')} style={dotColour(entry.project?.color)} />
        <span data-state={name === description ? undefined : 'none'}>{name}</span>
        {entry.project && <span {...part('project')}>{entry.project.name}</span>}
      </h3>
      <EntryChip entry={entry} />
      <p {...part('entry-time')}>
        {entry.takenOffMs > 0 && (
          <span {...part('taken-off')}>
            {messages['entry.takenOff']({ duration: formats.short(entry.takenOffMs) })}
          </span>
        )}
        {endAt === null ? (
          <span>
            <time>{formats.time(startAt)}</time> – {messages['entry.now']}
          </span>
        ) : (
          <bdi dir="ltr">
            <time>{formats.time(startAt)}</time> – <time>{formats.time(endAt)}</time>
          </bdi>
        )}
        <strong title={endAt === null ? formats.time(asOfAt) : undefined}>
          {formats.short(entry.trackedMs)}
        </strong>
      </p>
      {endAt === null && <p {...part('entry-note')}>{messages['entry.runningNote']}</p>}
    </header>
  );
}

export interface EntryHeadProps {
  /** The entry. */
  entry: DayEntry;
  /** When the server answered: until then a running entry was counted. Epoch milliseconds. */
  asOfAt: number;
}

function EntryChip({ entry }: { entry: DayEntry }): ReactNode {
  const part = useParts();
  const { messages } = useGlimpse();
  const state = entryState(entry);
  if (state === 'none') {
    return entry.entry.type === 'BREAK' ? (
      <span {...part('chip')}>{messages['entry.break']}</span>
    ) : null;
  }
  return (
    <span {...part('chip')} data-state={state}>
      {state === 'running' ? (
        <span {...part('dot')} data-state="running" />
      ) : (
        <Icon path={state === 'approved' ? checkIcon : lockIcon} />
      )}
      {messages[`entry.${state}`]}
    </span>
  );
}
