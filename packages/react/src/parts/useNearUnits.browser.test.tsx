import { useRef, type ReactNode } from 'react';
import { createRoot } from 'react-dom/client';
import { expect, test } from 'vitest';
import { unitAttributes, useNearUnits } from './useNearUnits.js';

const OPEN = 3000;
const CLOSED = 50;

/** A thousand rows, of which the first is open and fills the screen. */
function Rows({ isSpecial }: { isSpecial: boolean }): ReactNode {
  const list = useRef<HTMLUListElement>(null);
  const stretches = useNearUnits({ list, count: 1000, isOn: true, first: 1, estimate: CLOSED });
  return (
    <ul ref={list} style={{ margin: 0, padding: 0, listStyle: 'none' }}>
      {stretches.map(({ from, to, isDrawn, blockSize }) => (
        <li
          key={from}
          {...unitAttributes(from, to, isSpecial && isDrawn)}
          data-away={isDrawn ? undefined : ''}
          style={{ blockSize: isDrawn ? OPEN : blockSize }}
        />
      ))}
    </ul>
  );
}

test.each([
  ['takes no closed row for as high as the open one that alone is drawn', true, CLOSED],
  ['takes a row for as high as those like it', false, OPEN],
])('%s', async (_, isSpecial, expected) => {
  const host = document.createElement('div');
  document.body.append(host);
  const root = createRoot(host);
  root.render(<Rows isSpecial={isSpecial} />);
  await expect.poll(() => host.querySelector('[data-away]')).not.toBeNull();
  // The list has looked at the screen by then.
  await new Promise((resolve) => setTimeout(resolve, 300));
  expect(host.getBoundingClientRect().height).toBe(OPEN + 999 * expected);
  root.unmount();
  host.remove();
});
