import { daySchema } from '@glimpse/core';
import { createGlimpseClient } from '@glimpse/core/client';
import { createElement } from 'react';
import { createRoot } from 'react-dom/client';
import type { BenchData } from './BenchData.js';
import { fillQueries } from './fillQueries.js';
import { Kit } from './Kit.js';
import { Plain } from './Plain.js';
import { visitHost } from './visitHost.js';

declare global {
  interface Window {
    /** Draws the page; set once everything is loaded that it shows. */
    bench?: { start: () => void };
  }
}

const asked = new URLSearchParams(location.search);
const Page = asked.get('mode') === 'plain' ? Plain : Kit;
const openCount = Number(asked.get('open') ?? 1);

void load().then(async (data) => {
  await visitHost();
  const root = createRoot(document.querySelector('#root')!);
  const isOpen = asked.has('opened');
  window.bench = { start: () => root.render(createElement(Page, { data, isOpen })) };
});

async function load(): Promise<BenchData> {
  const state = (await (await fetch('/bench.json')).json()) as {
    token: string;
    viewerId: BenchData['viewerId'];
    now: number;
    timeZone: string;
    today: string;
  };
  const client = createGlimpseClient({
    baseUrl: '',
    auth: { kind: 'token', token: state.token },
  });
  const [workspace] = await client.workspaces.list();
  const workspaceId = workspace!.id;
  const question = { workspaceId, day: daySchema.parse(state.today), timeZone: state.timeZone };
  const all = await client.screenshots.day({ ...question, limit: 1000 });
  const busy = all.members.find((member) => member.screenshots === 576)!;
  // The busiest comes first, so that its pictures are on the screen once it is opened.
  const members = [busy, ...all.members.filter(({ userId }) => userId !== busy.userId)];
  const memberDay = await client.screenshots.memberDay({ ...question, userId: busy.userId });
  const open = members.filter(({ runs }) => runs.length > 0).slice(0, openCount);
  const data = {
    ...{ client, memberDay, open, viewerId: state.viewerId, nowMs: state.now },
    totals: { ...all, members },
  };
  return { ...data, queries: await fillQueries(data) };
}
