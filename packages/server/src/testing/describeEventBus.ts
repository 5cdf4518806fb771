import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { EventBus, StoredEvent } from '../ports/index.js';
import { idOf } from './storedRows.js';

/** A fresh event bus, as two processes see it (or one, twice), and how to be rid of it. */
export interface OpenEventBus {
  readonly here: EventBus;
  readonly there: EventBus;
  close(): Promise<void>;
}

function eventOf(id: number, workspaceId = 'w1'): StoredEvent {
  return {
    id,
    workspaceId: idOf(workspaceId),
    userId: idOf('u1'),
    at: id,
    event: { type: 'policy.changed', at: '2026-11-19T09:00:00Z', version: id },
  };
}

/** What every event bus does. Call it in a test file of the adapter. */
export function describeEventBus(name: string, open: () => Promise<OpenEventBus>): void {
  describe(`EventBus: ${name}`, () => {
    let opened: OpenEventBus;
    beforeEach(async () => {
      opened = await open();
    });
    afterEach(() => opened.close());

    it('tells every listener of the workspace, in order', async () => {
      const [here, there]: [StoredEvent[], StoredEvent[]] = [[], []];
      opened.here.subscribe('w1', (event) => here.push(event));
      opened.there.subscribe('w1', (event) => there.push(event));
      for (const id of [1, 2, 3]) await opened.here.publish(eventOf(id));
      const three = [1, 2, 3].map((id) => eventOf(id));
      await vi.waitFor(() => expect([here, there]).toEqual([three, three]));
    });

    it('V2 tells nobody of another workspace, and nobody who has left', async () => {
      const [other, left, stays]: [number[], number[], number[]] = [[], [], []];
      opened.there.subscribe('w2', ({ id }) => other.push(id));
      const leave = opened.there.subscribe('w1', ({ id }) => left.push(id));
      opened.there.subscribe('w1', ({ id }) => stays.push(id));
      leave();
      leave();
      await opened.here.publish(eventOf(7));
      await vi.waitFor(() => expect(stays).toEqual([7]));
      expect([other, left]).toEqual([[], []]);
    });

    it('goes on when a listener throws', async () => {
      const heard: number[] = [];
      opened.here.subscribe('w1', () => {
        throw new Error('broken listener');
      });
      opened.here.subscribe('w1', ({ id }) => heard.push(id));
      await opened.here.publish(eventOf(1));
      await vi.waitFor(() => expect(heard).toEqual([1]));
    });
  });
}
