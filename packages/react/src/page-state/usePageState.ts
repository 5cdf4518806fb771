import { useStore } from 'zustand';
import type { PageState } from './PageState.js';
import { useGlimpse } from '../provider/useGlimpse.js';

/** A part of the page's state. Select values or references that hold, not new objects. */
export function usePageState<Selected>(select: (state: PageState) => Selected): Selected {
  return useStore(useGlimpse().store, select);
}
