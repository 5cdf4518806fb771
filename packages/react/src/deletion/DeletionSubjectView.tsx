import { instantAt, type Screenshot } from '@glimpse/core';
import type { ReactNode } from 'react';
import { Picture } from '../images/Picture.js';
import { entryName } from '../entry/entryName.js';
import { displayColumns } from '../parts/atFor.js';
import { useParts } from '../parts/useParts.js';
import { useGlimpse } from '../provider/useGlimpse.js';
import type { DeletionSubject } from './plan/deletionSubject.js';

/** The moment that a delete is about: its pictures, which one was meant, when, and of what. */
export function DeletionSubjectView(props: DeletionSubjectViewProps): ReactNode {
  const { subject, keepSiblings, owner } = props;
  const part = useParts();
  const { messages, formats } = useGlimpse();
  const { entry, capture, asked, siblings } = subject;
  const kept = new Set(keepSiblings ? siblings.map(({ id }) => id) : []);
  const time = formats.timeSeconds(instantAt(capture.capturedAt));
  const display = asked.length === 1 && siblings.length > 0 ? asked[0]?.display.number : undefined;
  return (
    <div {...part('deletion-subject')}>
      <div
        {...part('shots')}
        data-count={capture.screenshots.length}
        style={displayColumns(capture.screenshots.length)}
      >
        {capture.screenshots.map((screenshot: Screenshot) => (
          <Picture
            key={screenshot.id}
            screenshot={screenshot}
            alt=""
            state={kept.has(screenshot.id) ? 'kept' : undefined}
          />
        ))}
      </div>
      <p {...part('subject-text')}>
        <strong>
          {!owner.isViewer
            ? messages['delete.whose']({ name: owner.name, time })
            : display === undefined
              ? messages['delete.takenAt']({ time })
              : messages['delete.subject']({ display, time })}
        </strong>
        {entryName(entry.entry.description, messages)}
        {entry.project && `, ${entry.project.name}`}
      </p>
    </div>
  );
}

export interface DeletionSubjectViewProps {
  /** The moment. */
  subject: DeletionSubject;
  /** Whether the other displays stay. */
  keepSiblings: boolean;
  /** Whose it is. */
  owner: { readonly name: string; readonly isViewer: boolean };
}
