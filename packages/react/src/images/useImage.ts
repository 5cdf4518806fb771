import type { ScreenshotId } from '@glimpse/core';
import { useCallback, useEffect, useSyncExternalStore } from 'react';
import { useGlimpse } from '../provider/useGlimpse.js';
import type { ImageState } from './createImageCache.js';

/** A picture's state; being looked at is what asks for it. */
export function useImage(id: ScreenshotId): ImageState & { retry: () => void } {
  const { images } = useGlimpse();
  const subscribe = useCallback(
    (listener: () => void) => images.subscribe(id, listener),
    [images, id],
  );
  const getState = useCallback(() => images.get(id), [images, id]);
  const state = useSyncExternalStore(subscribe, getState, getState);
  useEffect(() => {
    // A failed picture waits for `retry`, so that a broken line is not hammered.
    if (state.kind === 'waiting') images.request([id]);
  }, [images, id, state.kind]);
  const retry = useCallback(() => images.request([id], { urgent: true }), [images, id]);
  return { ...state, retry };
}
