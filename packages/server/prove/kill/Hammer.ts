import { createHash, randomUUID } from 'node:crypto';

import {
  isGlimpseError,
  MAX_SELECTION,
  toInstant,
  type CaptureId,
  type GlimpseError,
  type ScreenshotId,
} from '@glimpse/core';
import { createGlimpseClient, type GlimpseClient } from '@glimpse/core/client';

import type { TestImage } from './makeImages.js';
import { PASSWORD, WINDOW_MS, type Offline } from './seedHistory.js';

const DISPLAYS = 2;

/** A capture as the oracle remembers it. */
interface Known {
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

/**
 * One member of whom everything is known: uploads the captures of one entry in order, deletes some of
 * them, and remembers what the server has acknowledged. Whatever a kill interrupts is sent again,
 * the same, to the next server.
 */
export class Hammer {
  uploads = 0;
  deletions = 0;
  readonly #known: Known[] = [];
  #client: GlimpseClient | undefined;
  #entry = 0;

  constructor(
    private readonly member: Offline,
    private readonly images: readonly TestImage[],
    private readonly chance: () => number,
  ) {}

  /** Signs in at a server that has just started. */
  async connect(baseUrl: string): Promise<void> {
    const options = { baseUrl, retry: { retries: 0 }, timeoutMs: 20_000 };
    // Each member calls from an address of its own, so that limits per address are not what is measured.
    const from = { 'x-forwarded-for': this.member.userId };
    const callFrom: typeof fetch = (input, init) =>
      fetch(input, {
        ...init,
        headers: { ...Object.fromEntries(new Headers(init?.headers)), ...from },
      });
    const guest = createGlimpseClient({ ...options, fetch: callFrom, auth: { kind: 'none' } });
    const { token } = await guest.session.create({ email: this.member.email, password: PASSWORD });
    this.#client = createGlimpseClient({
      ...options,
      fetch: callFrom,
      auth: { kind: 'token', token },
    });
  }

  /** Uploads and deletes until the server is gone, or there is nothing left to do. */
  async run(): Promise<void> {
    try {
      while (await this.#step());
    } catch (error) {
      if (!isGlimpseError(error) || !isAbsence(error)) throw error;
    }
  }

  async #step(): Promise<boolean> {
    const open = this.#known.find(
      ({ uploaded, fate }) => uploaded < DISPLAYS || fate === 'deleting',
    );
    if (open) await (open.fate === 'deleting' ? this.#delete(open) : this.#upload(open));
    else if (this.chance() < 0.3 && this.#deletable().length > 1) {
      const candidates = this.#deletable();
      const chosen = candidates[Math.floor(this.chance() * candidates.length)];
      if (chosen) chosen.fate = 'deleting';
    } else return this.#plan();
    return true;
  }

  /** Every capture of the entry at hand but the last that is left: deleting that would remove the entry (D6). */
  #deletable(): Known[] {
    const { startAt = 0, endAt = 0 } = this.member.entries[this.#entry] ?? {};
    return this.#known.filter(({ fate, at }) => fate === 'there' && at > startAt && at <= endAt);
  }

  #plan(): boolean {
    const entry = this.member.entries[this.#entry];
    if (!entry) return false;
    const nth = this.#known.filter(({ at }) => at > entry.startAt && at <= entry.endAt).length;
    const at = entry.startAt + nth * WINDOW_MS + 1000 + Math.floor(this.chance() * 200) * 1000;
    if (at > entry.endAt) {
      this.#entry += 1;
      return this.#entry < this.member.entries.length;
    }
    const image = this.images[Math.floor(this.chance() * this.images.length)];
    if (!image) return false;
    this.#known.push({
      captureId: randomUUID() as string as CaptureId,
      ids: Array.from({ length: DISPLAYS }, () => randomUUID() as string as ScreenshotId),
      at,
      image,
      uploaded: 0,
      fate: 'there',
    });
    return true;
  }

  async #upload(capture: Known): Promise<void> {
    const { workspaceId, deviceId } = this.member;
    const entry = this.#entryOf(capture);
    const screenshotId = capture.ids[capture.uploaded];
    if (!entry || screenshotId === undefined) return;
    await this.#api().screenshots.upload({
      workspaceId,
      screenshotId,
      image: new Blob([capture.image.bytes], { type: 'image/webp' }),
      metadata: {
        captureId: capture.captureId,
        timeEntryId: entry.id,
        capturedAt: toInstant(capture.at),
        windowIndex: Math.floor((capture.at - entry.startAt) / WINDOW_MS),
        policyVersion: 2,
        deviceId,
        display: {
          number: capture.uploaded + 1,
          x: capture.uploaded * 1920,
          y: 0,
          width: 1920,
          height: 1080,
          scale: 1,
        },
        displayCount: DISPLAYS,
        obscure: 'greek',
        sha256: capture.image.sha256,
      },
    });
    capture.uploaded += 1;
    this.uploads += 1;
  }

  async #delete(capture: Known): Promise<void> {
    const { workspaceId } = this.member;
    const question = { workspaceId, screenshotIds: capture.ids, timeZone: 'UTC' };
    const isGone = (await this.#image(capture.ids[0])) === undefined;
    // The kill came between the deletion and its answer.
    if (!isGone) {
      const { plan } = await this.#api().screenshots.planDeletion(question);
      await this.#api().screenshots.delete({ ...question, digest: plan.digest });
    }
    capture.fate = 'deleted';
    this.deletions += 1;
  }

  /** Compares everything that was ever acknowledged with what the server has now. */
  async check(): Promise<Findings> {
    const findings: Findings = { lost: [], back: [], wrongTotals: [] };
    const images = await this.#readAll();
    for (const capture of this.#known) {
      for (const id of capture.ids.slice(0, capture.uploaded)) {
        const image = images.get(id);
        const isWhole =
          image && createHash('sha256').update(image).digest('hex') === capture.image.sha256;
        if (capture.fate === 'there' && !isWhole) findings.lost.push(id);
        if (capture.fate === 'deleted' && image) findings.back.push(id);
      }
    }
    await this.#countTotals(findings);
    return findings;
  }

  async #readAll(): Promise<ReadonlyMap<string, Uint8Array>> {
    const { workspaceId } = this.member;
    const ids = this.#known.flatMap((capture) => capture.ids.slice(0, capture.uploaded));
    const found = new Map<string, Uint8Array>();
    for (let start = 0; start < ids.length; start += MAX_SELECTION) {
      const screenshotIds = ids.slice(start, start + MAX_SELECTION);
      const images = await this.#api().screenshots.images({ workspaceId, screenshotIds });
      for (const [id, image] of images) found.set(id, new Uint8Array(await image.arrayBuffer()));
    }
    return found;
  }

  async #countTotals(findings: Findings): Promise<void> {
    for (const entry of this.member.entries.slice(0, this.#entry + 1)) {
      const wrong = await this.#wrongTotal(entry);
      if (wrong !== undefined) findings.wrongTotals.push(wrong);
    }
  }

  /** The oracle: uploads came in order, so each capture owns the time since the one before it (D5). */
  async #wrongTotal(entry: Offline['entries'][number]): Promise<string | undefined> {
    const captures = this.#known.filter(({ at }) => at > entry.startAt && at <= entry.endAt);
    // A deletion that was interrupted may or may not hold.
    if (captures.some(({ fate }) => fate === 'deleting')) return undefined;
    const takenOff = captures.reduce(
      (sum, { at, fate }, index) =>
        fate === 'deleted' ? sum + at - (captures[index - 1]?.at ?? entry.startAt) : sum,
      0,
    );
    const { workspaceId } = this.member;
    const stored = await this.#api().timeEntries.get({ workspaceId, timeEntryId: entry.id });
    const expected = (entry.endAt - entry.startAt - takenOff) / 1000;
    const found = secondsOf(stored.trackedDuration ?? '');
    return found === expected ? undefined : `${entry.id}: ${found} s, not ${expected} s`;
  }

  #entryOf({ at }: Known): Offline['entries'][number] | undefined {
    return this.member.entries.find(({ startAt, endAt }) => at > startAt && at <= endAt);
  }

  async #image(screenshotId: ScreenshotId | undefined): Promise<Uint8Array | undefined> {
    if (screenshotId === undefined) return undefined;
    const { workspaceId } = this.member;
    try {
      const image = await this.#api().screenshots.image({ workspaceId, screenshotId });
      return new Uint8Array(await image.arrayBuffer());
    } catch (error) {
      if (isGlimpseError(error) && error.code === 'not_found') return undefined;
      throw error;
    }
  }

  #api(): GlimpseClient {
    if (!this.#client) throw new Error('the hammer is not connected');
    return this.#client;
  }
}

function isAbsence({ code }: GlimpseError): boolean {
  return code === 'network' || code === 'timeout' || code === 'unavailable' || code === 'aborted';
}

function secondsOf(duration: string): number {
  const [, hours = 0, minutes = 0, seconds = 0] =
    /^PT(?:(\d+)H)?(?:(\d+)M)?(?:(\d+)S)?$/.exec(duration) ?? [];
  return Number(hours) * 3600 + Number(minutes) * 60 + Number(seconds);
}
