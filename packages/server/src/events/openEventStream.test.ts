import { expect, it } from 'vitest';
import { createMemoryDependencies } from '../adapters/memory/createMemoryDependencies.js';
import type { Storage } from '../ports/index.js';
import { createWorld } from '../test/createWorld.js';
import { idOf, NINE } from '../testing/storedRows.js';

const workspaceId = idOf<never>('w1');

/** A world in which reading past events takes until it is let go on. */
async function open() {
  let letGo: () => void = () => {};
  let sayRead: () => void = () => {};
  const gate = new Promise<void>((resolve) => (letGo = resolve));
  const hasRead = new Promise<void>((resolve) => (sayRead = resolve));
  const { storage } = createMemoryDependencies({ clock: { now: () => NINE } });
  const read: Storage['read'] = async (work) => {
    let looksBack = false;
    const found = await storage.read((r) => {
      const after: typeof r.events.after = (question) => {
        looksBack = true;
        return r.events.after(question);
      };
      return work({ ...r, events: { ...r.events, after } });
    });
    if (looksBack) {
      sayRead();
      await gate;
    }
    return found;
  };
  const { app, dependencies } = await createWorld({}, { storage: { ...storage, read } });
  const happen = async (version: number) => {
    const event = { type: 'policy.changed', at: '2026-11-19T09:00:00Z', version } as const;
    const happened = { workspaceId, userId: null, at: NINE, event };
    const stored = await storage.transaction((tx) => tx.events.append(happened));
    const tell = () => dependencies.bus.publish(stored);
    await tell();
    return { tell };
  };
  const follow = async (lastEventId: string) => {
    const headers = { authorization: 'Bearer token-of-mia', 'last-event-id': lastEventId };
    const { body } = await app.request('/api/v1/workspaces/w1/events', { headers });
    const reader = body?.pipeThrough(new TextDecoderStream()).getReader();
    return async (until: string) => {
      let text = '';
      while (!text.includes(until)) text += (await reader?.read())?.value ?? '';
      await reader?.cancel();
      return [...text.matchAll(/^id: (\d+)$/gm)].map(([, id]) => Number(id));
    };
  };
  return { happen, follow, hasRead, letGo };
}

it('goes on right after the event that the reader names', async () => {
  const { happen, follow, letGo } = await open();
  for (const version of [1, 2, 3]) await happen(version);
  letGo();
  const idsUntil = await follow('2');
  await happen(4);
  expect(await idsUntil('id: 4')).toEqual([3, 4]);
});

it('tells what happens while it looks back once, and in order', async () => {
  const { happen, follow, hasRead, letGo } = await open();
  const first = await happen(1);
  const following = follow('0');
  await hasRead;
  // In what was read, and told late by another server.
  await first.tell();
  // Not in what was read any more, and not to be lost.
  await happen(2);
  letGo();
  const idsUntil = await following;
  await happen(3);
  expect(await idsUntil('id: 3')).toEqual([1, 2, 3]);
});
