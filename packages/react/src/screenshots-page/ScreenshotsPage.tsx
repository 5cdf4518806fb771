import { instantAt, isAdmin, type Day } from '@glimpse/core';
import { useDeferredValue, type ReactNode } from 'react';
import { LoadFailure } from '../elements/LoadFailure.js';
import { LoadedMembers } from '../member-list/LoadedMembers.js';
import { useDayTotals } from '../member-list/useDayTotals.js';
import { PageNotices } from '../notices/PageNotices.js';
import { usePolicy } from '../notices/usePolicy.js';
import { useParts } from '../parts/useParts.js';
import { GlimpseRoot } from '../provider/GlimpseRoot.js';
import { useGlimpse } from '../provider/useGlimpse.js';
import { usePageState } from '../page-state/usePageState.js';
import { SelectionBar } from '../selection/SelectionBar.js';
import { Legend } from './Legend.js';
import { MemberSearch } from './MemberSearch.js';
import { OpenGallery } from './OpenGallery.js';
import { PageEmpty } from './PageEmpty.js';
import { PageHead } from './PageHead.js';
import { PendingDeletionDialogs } from './PendingDeletionDialogs.js';
import { usePageDay } from './usePageDay.js';

/**
 * The whole Activity > Screenshots page: the members of a day with their counts, each opening in place,
 * the gallery, and deleting with its exact price.
 */
export function ScreenshotsPage(props: ScreenshotsPageProps): ReactNode {
  const part = useParts();
  const { viewer } = useGlimpse();
  const { day, turnTo } = usePageDay(props);
  const name = useDeferredValue(usePageState((state) => state.search));
  const totals = useDayTotals({ day, name });
  const { data: view } = usePolicy();
  return (
    <GlimpseRoot>
      <div {...part('page')}>
        <PageNotices view={view} asOfAt={totals.day && instantAt(totals.day.asOf)} />
        <PageHead day={day} totals={totals.day} view={view} onDayChange={turnTo} />
        <div {...part('toolbar')}>
          {isAdmin(viewer) && <MemberSearch />}
          <Legend />
        </div>
        {totals.error && !totals.day ? (
          <LoadFailure error={totals.error} onRetry={totals.retry} />
        ) : (
          <>
            <LoadedMembers totals={totals} />
            {totals.day && (
              <PageEmpty totals={totals.day} members={totals.members} view={view} name={name} />
            )}
          </>
        )}
        <SelectionBar day={day} />
        <OpenGallery day={day} />
        <PendingDeletionDialogs />
      </div>
    </GlimpseRoot>
  );
}

export interface ScreenshotsPageProps {
  /** The day that is shown; leave it out to let the page keep it. */
  day?: Day | undefined;
  /** The viewer turned to another day. */
  onDayChange?: ((day: Day) => void) | undefined;
}
