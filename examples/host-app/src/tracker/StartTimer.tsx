import type { ProjectId } from '@glimpse/core';
import { useRef, useState, type FormEvent, type RefObject } from 'react';
import { Icon } from '../shell/Icon.js';
import { messageOf } from '../shell/messageOf.js';
import { ProjectSelect } from './ProjectSelect.js';
import { useHandedFocus } from './useHandedFocus.js';
import { useStartTimer } from './useStartTimer.js';

/** Says what one is about to do, and starts the timer. */
export function StartTimer({ focusHeldRef }: { focusHeldRef: RefObject<boolean> }) {
  const card = useRef<HTMLFormElement>(null);
  const input = useRef<HTMLInputElement>(null);
  useHandedFocus(card, input, focusHeldRef);
  const start = useStartTimer();
  const [description, setDescription] = useState('');
  const [projectId, setProjectId] = useState<ProjectId | null>(null);
  function submit(event: FormEvent) {
    event.preventDefault();
    if (!start.isPending) start.mutate({ description, projectId });
  }
  return (
    <form className="card timer" aria-label="Timer" ref={card} onSubmit={submit}>
      <input
        className="timer-description"
        ref={input}
        aria-label="Description"
        placeholder="What are you working on?"
        maxLength={3000}
        value={description}
        onChange={(event) => setDescription(event.target.value)}
      />
      <ProjectSelect value={projectId} onChange={setProjectId} />
      <output className="stopwatch" aria-label="Elapsed">
        0:00:00
      </output>
      <button className="button" data-variant="primary" aria-disabled={start.isPending}>
        <Icon name="play" /> Start
      </button>
      {start.isError && (
        <p role="alert" className="error-text">
          {messageOf(start.error)}
        </p>
      )}
    </form>
  );
}
