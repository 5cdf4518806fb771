import type { ReactNode } from 'react';
import { useParts } from '../parts/useParts.js';
import { useGlimpse } from '../provider/useGlimpse.js';

/** What the heights of the day bar stand for. */
export function Legend(): ReactNode {
  const part = useParts();
  const { messages } = useGlimpse();
  return (
    <div {...part('legend')} aria-hidden="true">
      <span>
        <i {...part('swatch')} />
        {messages['legend.captured']}
      </span>
      <span>
        <i {...part('swatch')} data-state="missed" />
        {messages['legend.missed']}
      </span>
      <span>
        <i {...part('swatch')} data-state="untracked" />
        {messages['legend.untracked']}
      </span>
    </div>
  );
}
