import { randomUUID } from 'node:crypto';

import {
  isGlimpseError,
  toInstant,
  type CaptureId,
  type GlimpseError,
  type ScreenshotId,
} from '@glimpse/core';
import type { GlimpseClient } from '@glimpse/core/client';

import { compareWithServer, type Findings, type Known } from './compareWithServer.js';
import { connectMember } from './connectMember.js';
import type { TestImage } from './makeImages.js';
import { WINDOW_MS, type Offline } from './seedHistory.js';

const DISPLAYS = 2;

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
    this.#client = await connectMember(this.member, baseUrl);
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
  check(): Promise<Findings> {
    const entries = this.member.entries.slice(0, this.#entry + 1);
    return compareWithServer(this.#api(), { ...this.member, entries }, this.#known);
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
