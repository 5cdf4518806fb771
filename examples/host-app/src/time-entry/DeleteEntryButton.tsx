import type { TimeEntry } from '@glimpse/core';
import { useId, useRef } from 'react';
import { Icon } from '../shell/Icon.js';
import { messageOf } from '../shell/messageOf.js';
import { useHost } from '../workspace/useHost.js';
import { nameOf } from './EntryRow.js';
import { useEntryMutation } from './useEntryMutation.js';

/** Deletes an entry after asking; its screenshots go with it (D9). */
export function DeleteEntryButton({ entry }: { entry: TimeEntry }) {
  const { client, workspace } = useHost();
  const dialog = useRef<HTMLDialogElement>(null);
  const titleId = useId();
  const remove = useEntryMutation(() =>
    client.timeEntries.delete({ workspaceId: workspace.id, timeEntryId: entry.id }),
  );
  function leave() {
    const row = dialog.current?.closest('li') ?? null;
    dialog.current?.close();
    focusBeside(row);
  }
  return (
    <>
      <button
        type="button"
        className="icon-button"
        aria-label={`Delete ${nameOf(entry)}`}
        onClick={() => dialog.current?.showModal()}
      >
        <Icon name="trash" />
      </button>
      <dialog className="dialog" aria-labelledby={titleId} ref={dialog}>
        <h2 id={titleId}>Delete this entry?</h2>
        <p>
          {nameOf(entry)} and all its screenshots will be deleted. There is no undo: what is deleted
          is gone for good.
        </p>
        {remove.isError && (
          <p role="alert" className="error-text">
            {messageOf(remove.error)}
          </p>
        )}
        <div className="dialog-buttons">
          <button type="button" className="button" onClick={() => dialog.current?.close()}>
            Cancel
          </button>
          <button
            type="button"
            className="button"
            data-variant="danger"
            aria-disabled={remove.isPending}
            onClick={() => {
              if (!remove.isPending) remove.mutate(undefined, { onSuccess: leave });
            }}
          >
            {remove.isPending ? 'Deleting…' : 'Delete entry'}
          </button>
        </div>
      </dialog>
    </>
  );
}

/** What had the focus goes: the next entry of the day gets it, else the one before, else the page. */
function focusBeside(row: Element | null) {
  const beside = row?.nextElementSibling ?? row?.previousElementSibling;
  const target = beside?.querySelector('button') ?? document.querySelector('main');
  target?.focus();
}
