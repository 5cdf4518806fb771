import { useDeferredValue, type ReactNode } from 'react';
import { ScreenshotsPage, type ScreenshotsPageProps } from '../screenshots-page/ScreenshotsPage.js';
import { usePageDay } from '../screenshots-page/usePageDay.js';
import { useSuspenseDayTotals } from './useSuspenseDayTotals.js';
import { useSuspensePolicy } from './useSuspensePolicy.js';

/**
 * The page for hosts that suspend: it waits in the `<Suspense>` above until the first day is there. On
 * the way to another day it shows the one before, as `ScreenshotsPage` does.
 *
 * @example
 * <Suspense fallback={<Spinner />}>
 *   <SuspenseScreenshotsPage />
 * </Suspense>
 */
export function SuspenseScreenshotsPage(props: ScreenshotsPageProps): ReactNode {
  const day = useDeferredValue(usePageDay(props).day);
  useSuspensePolicy();
  useSuspenseDayTotals({ day });
  return <ScreenshotsPage {...props} />;
}
