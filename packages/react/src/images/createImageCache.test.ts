import type { ScreenshotId, WorkspaceId } from '@glimpse/core';
import { describe, expect, test } from 'vitest';
import { createImageCache } from './createImageCache.js';

const id = (name: string | number) => `shot-${name}` as ScreenshotId;
const ids = (count: number) => Array.from({ length: count }, (_, index) => id(index));

/** A cache over a server that answers when told to, and keeps what it was asked. */
function createSubject({
  limit,
  missing = [] as string[],
}: { limit?: number; missing?: string[] } = {}) {
  const calls: string[][] = [];
  const state = { isDown: false };
  const images = async ({ screenshotIds }: { screenshotIds: readonly string[] }) => {
    calls.push([...screenshotIds]);
    if (state.isDown) throw new Error('no network');
    const there = screenshotIds.filter((one) => !missing.includes(one));
    return new Map(there.map((one) => [one, new Blob([one])]));
  };
  // Only `images` is called; the rest of the resource belongs to other parts.
  const client = { screenshots: { images } } as unknown as Parameters<
    typeof createImageCache
  >[0]['client'];
  const cache = createImageCache({
    client,
    workspaceId: 'w' as WorkspaceId,
    ...(limit === undefined ? {} : { limit }),
  });
  return { cache, calls, state };
}

const settle = () => new Promise((resolve) => setTimeout(resolve, 20));

describe('createImageCache', () => {
  test('asks for all pictures of one moment in one call, and never twice', async () => {
    const { cache, calls } = createSubject();
    cache.request([id('a')]);
    cache.request([id('b'), id('a')]);
    await settle();
    cache.request([id('a')]);
    await settle();
    expect(calls).toEqual([['shot-a', 'shot-b']]);
    const state = cache.get(id('a'));
    expect(state.kind === 'ready' && state.url).toMatch(/^blob:/);
  });

  test('fetches what is looked at first, however many are waiting', async () => {
    const { cache, calls } = createSubject();
    cache.request(ids(130));
    cache.request([id(129)], { urgent: true });
    await settle();
    expect(calls[0]?.[0]).toBe('shot-129');
    expect(calls.flat()).toHaveLength(130);
  });

  test('D13 drops the bytes of what is deleted, and never fetches it again', async () => {
    const { cache, calls } = createSubject();
    cache.request([id('a')]);
    await settle();
    const { url } = cache.get(id('a')) as { url: string };
    cache.drop([id('a')]);
    cache.request([id('a')]);
    await settle();
    expect(cache.get(id('a')).kind).toBe('gone');
    expect(calls).toHaveLength(1);
    await expect(fetch(url)).rejects.toThrow();
  });

  test('keeps no more than its limit, and nothing that is looked at is let go', async () => {
    const { cache } = createSubject({ limit: 10 });
    cache.subscribe(id(0), () => undefined);
    cache.request(ids(30));
    await settle();
    const ready = ids(30).filter((one) => cache.get(one).kind === 'ready');
    expect(ready).toHaveLength(10);
    expect(ready).toContain(id(0));
  });

  test('says that a picture failed, and fetches it when asked again', async () => {
    const { cache, state } = createSubject();
    state.isDown = true;
    cache.request([id('a')]);
    await settle();
    expect(cache.get(id('a')).kind).toBe('failed');
    state.isDown = false;
    cache.request([id('a')]);
    await settle();
    expect(cache.get(id('a')).kind).toBe('ready');
  });

  test('does not fetch what was scrolled past before its turn came, and does once it is looked at again', async () => {
    const { cache, calls } = createSubject();
    const stop = cache.subscribe(id('b'), () => undefined);
    cache.request([id('a'), id('b')]);
    stop();
    await settle();
    expect(calls).toEqual([['shot-a']]);
    cache.subscribe(id('b'), () => undefined);
    cache.request([id('b')]);
    await settle();
    expect(cache.get(id('b')).kind).toBe('ready');
  });

  test('V5 keeps the order of what is left and looked at again before its turn came', async () => {
    const { cache, calls } = createSubject();
    cache.request([id('a'), id('b'), id('c')]);
    cache.subscribe(id('a'), () => undefined)();
    cache.subscribe(id('a'), () => undefined);
    cache.request([id('a')]);
    await settle();
    expect(calls).toEqual([['shot-a', 'shot-b', 'shot-c']]);
  });

  test('V2 a picture that the server leaves out is gone', async () => {
    const { cache } = createSubject({ missing: ['shot-a'] });
    cache.request([id('a'), id('b')]);
    await settle();
    expect(cache.get(id('a')).kind).toBe('gone');
  });

  test('tells those who look, and those alone', async () => {
    const { cache } = createSubject();
    const heard: string[] = [];
    const stop = cache.subscribe(id('a'), () => heard.push(cache.get(id('a')).kind));
    cache.request([id('a'), id('b')]);
    await settle();
    stop();
    cache.drop([id('a')]);
    expect(heard.at(-1)).toBe('ready');
  });
});
