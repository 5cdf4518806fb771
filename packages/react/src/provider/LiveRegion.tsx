import type { ReactNode } from 'react';
import { useParts } from '../parts/useParts.js';
import { usePageState } from '../page-state/usePageState.js';

/** Says what happened to those who do not see it. An open modal dialog needs one of its own. */
export function LiveRegion(): ReactNode {
  const part = useParts();
  const { text, count } = usePageState((state) => state.announcement);
  // The trailing space makes the same words a change, so that they are said again.
  return (
    <p {...part('hidden')} role="status" aria-live="polite">
      {text + (count % 2 === 0 ? '' : '\u00a0')}
    </p>
  );
}
