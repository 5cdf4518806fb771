import type { ReactNode } from 'react';
import { Icon } from '../icons/Icon.js';
import { searchIcon } from '../icons/paths.js';
import { useParts } from '../parts/useParts.js';
import { useGlimpse } from '../provider/useGlimpse.js';
import { usePageState } from '../page-state/usePageState.js';

/** Finds members by name, as one types (V3). */
export function MemberSearch(): ReactNode {
  const part = useParts();
  const { messages, store } = useGlimpse();
  const search = usePageState((state) => state.search);
  return (
    <div {...part('search')}>
      <Icon path={searchIcon} />
      <input
        {...part('input')}
        type="search"
        placeholder={messages['page.search']}
        aria-label={messages['page.search']}
        value={search}
        onChange={(event) => store.setState({ search: event.target.value, selection: null })}
      />
    </div>
  );
}
