import { createHash } from 'node:crypto';

import { MAX_SELECTION, type CaptureId, type ScreenshotId } from '@glimpse/core';
import type { GlimpseClient } from '@glimpse/core/client';

import type { TestImage } from './makeImages.js';
import type { Offline } from './seedHistory.js';

/** A capture as the oracle remembers it. */
export interface Known {
  readonly captureId: CaptureId;
  readonly ids: readonly ScreenshotId[];
  readonly at: number;
  readonly image: TestImage;
  /** Displays whose upload was acknowledged. */
  uploaded: number;
  fate: 'there' | 'deleting' | 'deleted';
}

/** What a check found to be other than it was acknowledged. */
export interface Findings {
  readonly lost: string[];
  readonly back: string[];
  readonly wrongTotals: string[];
}

type Entry = Offline['entries'][number];
type Workspace = Pick<Offline, 'workspaceId'>;

/** Compares every capture that was ever acknowledged, and the totals of the entries, with what the server has. */
export async function compareWithServer(
  api: GlimpseClient,
  member: Workspace & { readonly entries: readonly Entry[] },
  known: readonly Known[],
): Promise<Findings> {
  const findings: Findings = { lost: [], back: [], wrongTotals: [] };
  const images = await readAll(api, member, known);
  for (const capture of known) {
    for (const id of capture.ids.slice(0, capture.uploaded)) {
      const image = images.get(id);
      const isWhole =
        image && createHash('sha256').update(image).digest('hex') === capture.image.sha256;
      if (capture.fate === 'there' && !isWhole) findings.lost.push(id);
      if (capture.fate === 'deleted' && image) findings.back.push(id);
    }
  }
  for (const entry of member.entries) {
    const wrong = await wrongTotal(api, { ...member, entry }, known);
    if (wrong !== undefined) findings.wrongTotals.push(wrong);
  }
  return findings;
}

async function readAll(
  api: GlimpseClient,
  { workspaceId }: Workspace,
  known: readonly Known[],
): Promise<ReadonlyMap<string, Uint8Array>> {
  const ids = known.flatMap((capture) => capture.ids.slice(0, capture.uploaded));
  const found = new Map<string, Uint8Array>();
  for (let start = 0; start < ids.length; start += MAX_SELECTION) {
    const screenshotIds = ids.slice(start, start + MAX_SELECTION);
    const images = await api.screenshots.images({ workspaceId, screenshotIds });
    for (const [id, image] of images) found.set(id, new Uint8Array(await image.arrayBuffer()));
  }
  return found;
}

/** The oracle: uploads came in order, so each capture owns the time since the one before it (D5). */
async function wrongTotal(
  api: GlimpseClient,
  { workspaceId, entry }: Workspace & { readonly entry: Entry },
  known: readonly Known[],
): Promise<string | undefined> {
  const captures = known.filter(({ at }) => at > entry.startAt && at <= entry.endAt);
  // A deletion that was interrupted may or may not hold.
  if (captures.some(({ fate }) => fate === 'deleting')) return undefined;
  const takenOff = captures.reduce(
    (sum, { at, fate }, index) =>
      fate === 'deleted' ? sum + at - (captures[index - 1]?.at ?? entry.startAt) : sum,
    0,
  );
  const stored = await api.timeEntries.get({ workspaceId, timeEntryId: entry.id });
  const expected = (entry.endAt - entry.startAt - takenOff) / 1000;
  const found = secondsOf(stored.trackedDuration ?? '');
  return found === expected ? undefined : `${entry.id}: ${found} s, not ${expected} s`;
}

function secondsOf(duration: string): number {
  const [, hours = 0, minutes = 0, seconds = 0] =
    /^PT(?:(\d+)H)?(?:(\d+)M)?(?:(\d+)S)?$/.exec(duration) ?? [];
  return Number(hours) * 3600 + Number(minutes) * 60 + Number(seconds);
}
