import type { ReactNode } from 'react';
import { displayColumns } from '../parts/atFor.js';
import { useParts } from '../parts/useParts.js';
import { useGlimpse } from '../provider/useGlimpse.js';

/** The shape of a day before it is there. */
export function MemberDaySkeleton(): ReactNode {
  const part = useParts();
  const { messages } = useGlimpse();
  return (
    <div {...part('entry')}>
      <span {...part('hidden')} role="status">
        {messages['page.loading']}
      </span>
      <div {...part('captures')} aria-hidden="true" data-breathing="">
        {[1, 2, 3, 4].map((key) => (
          <div {...part('capture')} key={key} style={displayColumns(2)}>
            <span {...part('skeleton')} style={{ display: 'block', aspectRatio: '32 / 9' }} />
          </div>
        ))}
      </div>
    </div>
  );
}
