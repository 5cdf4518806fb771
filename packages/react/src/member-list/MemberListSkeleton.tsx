import type { ReactNode } from 'react';
import { useParts } from '../parts/useParts.js';
import { useGlimpse } from '../provider/useGlimpse.js';

const NAME_WIDTHS = ['7.5rem', '5.75rem', '8.5rem', '6.5rem', '8rem'];

/** The shape of the list before it is there. */
export function MemberListSkeleton(): ReactNode {
  const part = useParts();
  const { messages } = useGlimpse();
  const bone = (inlineSize: string, blockSize = '0.75rem', borderRadius?: string) => (
    <span {...part('skeleton')} style={{ inlineSize, blockSize, borderRadius }} />
  );
  return (
    <div {...part('member-list')} aria-busy="true">
      <span {...part('hidden')} role="status">
        {messages['page.loading']}
      </span>
      <ul aria-hidden="true" data-breathing="">
        {NAME_WIDTHS.map((width) => (
          <li {...part('member')} key={width}>
            <div {...part('member-row')}>
              <span {...part('member-name')}>
                {bone('1.75rem', '1.75rem', '50%')}
                {bone(width)}
              </span>
              <span {...part('count')}>{bone('1.5rem')}</span>
              {bone('100%', '0.5rem')}
              <span />
            </div>
          </li>
        ))}
      </ul>
    </div>
  );
}
