import type { TimeEntry } from '@glimpse/core';
import { Icon } from '../shell/Icon.js';
import { messageOf } from '../shell/messageOf.js';
import { nameOf } from '../time-entry/EntryRow.js';
import { useStartTimer } from './useStartTimer.js';

/** Starts a new entry that is named like this one. */
export function ContinueButton({ entry }: { entry: TimeEntry }) {
  const start = useStartTimer();
  const { description, projectId } = entry;
  return (
    <>
      {start.isError && (
        <span role="alert" className="error-text">
          {messageOf(start.error)}
        </span>
      )}
      <button
        type="button"
        className="icon-button"
        aria-label={`Continue ${nameOf(entry)}`}
        aria-disabled={start.isPending}
        onClick={() => {
          if (!start.isPending) start.mutate({ description, projectId });
        }}
      >
        <Icon name="play" />
      </button>
    </>
  );
}
