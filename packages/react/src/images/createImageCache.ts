import type { ScreenshotId, WorkspaceId } from '@glimpse/core';
import type { GlimpseClient } from '@glimpse/core/client';
import { createDecoder } from './createDecoder.js';
import { onceDrawn } from './onceDrawn.js';

/** What is known of one picture. `gone`: it was deleted, or may not be seen any more. */
export type ImageState =
  | { readonly kind: 'waiting' }
  | { readonly kind: 'ready'; readonly url: string }
  | { readonly kind: 'failed' }
  | { readonly kind: 'gone' };

/** Pictures in memory, as object URLs: fetched with the caller's credentials, never cached on disk. */
export interface ImageCache {
  get(id: ScreenshotId): ImageState;
  /** Asks for pictures; those asked for last come first when `urgent`. */
  request(ids: readonly ScreenshotId[], options?: { urgent?: boolean }): void;
  /** Forgets pictures for good: they were deleted (D13). */
  drop(ids: readonly ScreenshotId[]): void;
  /** Tells of every change of one picture. */
  subscribe(id: ScreenshotId, listener: () => void): () => void;
  /** Forgets everything. */
  clear(): void;
}

/** Pictures per call: few enough that taking one answer apart costs no frame while one scrolls. */
const BATCH = 20;
/** Calls at once. */
const LANES = 2;
const WAITING: ImageState = { kind: 'waiting' };

/**
 * A bounded cache of pictures. Requests of one moment go out as one call; beyond `limit` the
 * pictures that nobody looks at are let go, the longest unused first.
 */
export function createImageCache(input: {
  client: Pick<GlimpseClient, 'screenshots'>;
  workspaceId: WorkspaceId;
  /** Pictures kept. @default 1500 */
  limit?: number;
  /** Makes a picture ready to be drawn. @default what the browser does */
  decode?: (url: string) => Promise<void>;
}): ImageCache {
  const { client, workspaceId, limit = 1500, decode = createDecoder() } = input;
  const states = new Map<ScreenshotId, ImageState>();
  const listeners = new Map<ScreenshotId, Set<() => void>>();
  /** Queued, and nobody looks any more; who looks again before its turn keeps the place. */
  const left = new Set<ScreenshotId>();
  let queue: ScreenshotId[] = [];
  let busy = 0;
  let scheduled = false;
  let hasFetched = false;
  let generation = 0;

  function set(id: ScreenshotId, state: ImageState | undefined) {
    const before = states.get(id);
    if (before?.kind === 'ready') URL.revokeObjectURL(before.url);
    states.delete(id);
    if (state) states.set(id, state);
    listeners.get(id)?.forEach((listener) => listener());
  }

  function trim() {
    if (states.size <= limit) return;
    for (const [id, state] of states) {
      if (states.size <= limit) return;
      if (state.kind === 'ready' && !listeners.has(id)) set(id, undefined);
    }
  }

  /** What was scrolled past before its turn came is not fetched, however fast one scrolls. */
  function forgetLeft() {
    queue = queue.filter((id) => !left.has(id));
    for (const id of left) if (states.get(id)?.kind === 'waiting') states.delete(id);
    left.clear();
  }

  function pump() {
    scheduled = false;
    forgetLeft();
    while (busy < LANES && queue.length > 0) {
      const ids = queue.slice(0, BATCH);
      queue = queue.slice(BATCH);
      busy += 1;
      void load(ids, generation).finally(() => {
        busy -= 1;
        pump();
      });
    }
  }

  async function load(ids: readonly ScreenshotId[], asked: number) {
    const answer = await client.screenshots
      .images({ workspaceId, screenshotIds: ids })
      .catch(() => undefined);
    if (asked !== generation) return;
    for (const id of ids) {
      if (states.get(id)?.kind !== 'waiting') continue;
      const blob = answer?.get(id);
      if (!answer) set(id, { kind: 'failed' });
      else if (blob) void show(id, URL.createObjectURL(blob), asked);
      else set(id, { kind: 'gone' });
    }
  }

  async function show(id: ScreenshotId, url: string, asked: number) {
    await decode(url);
    if (asked === generation && states.get(id)?.kind === 'waiting') {
      set(id, { kind: 'ready', url });
      trim();
    } else URL.revokeObjectURL(url);
  }

  return {
    get: (id) => states.get(id) ?? WAITING,
    request(ids, { urgent = false } = {}) {
      for (const id of ids) left.delete(id);
      const isNew = (id: ScreenshotId) => {
        const kind = states.get(id)?.kind;
        return kind === undefined || kind === 'failed';
      };
      const queued = new Set(queue);
      const wanted = ids.filter((id) => isNew(id) || (urgent && queued.has(id)));
      if (wanted.length === 0) return;
      for (const id of wanted) if (isNew(id)) set(id, WAITING);
      const others = queue.filter((id) => !wanted.includes(id));
      queue = urgent ? [...wanted, ...others] : [...others, ...wanted];
      if (scheduled) return;
      scheduled = true;
      // Either way all that this render asks for is known by then: one call.
      if (hasFetched) setTimeout(pump, 0);
      else onceDrawn(pump);
      hasFetched = true;
    },
    drop(ids) {
      queue = queue.filter((id) => !ids.includes(id));
      for (const id of ids) set(id, { kind: 'gone' });
    },
    subscribe(id, listener) {
      left.delete(id);
      const own = listeners.get(id) ?? new Set();
      listeners.set(id, own.add(listener));
      return () => {
        own.delete(listener);
        if (own.size > 0) return;
        listeners.delete(id);
        if (queue.includes(id)) left.add(id);
      };
    },
    clear() {
      generation += 1;
      queue = [];
      left.clear();
      for (const id of [...states.keys()]) set(id, undefined);
    },
  };
}
