import type { PolicyView } from '@glimpse/core';
import type { ReactNode } from 'react';
import { Banner } from '../elements/Banner.js';
import { cloudOffIcon } from '../icons/paths.js';
import { useGlimpse } from '../provider/useGlimpse.js';
import { AvailabilityBanner } from './AvailabilityBanner.js';
import { NoticeBanner } from './CaptureNotice.js';
import { useNotice } from './useNotice.js';
import { useOnline } from './useOnline.js';

/** What has to be told above the page: one thing at a time, the most serious first. */
export function PageNotices({ view, asOfAt }: PageNoticesProps): ReactNode {
  const { messages, formats } = useGlimpse();
  const { notice, dismiss } = useNotice();
  const isOnline = useOnline();
  if (notice) return <NoticeBanner notice={notice} onDismiss={dismiss} />;
  if (!isOnline) {
    return (
      <Banner tone="warning" icon={cloudOffIcon} title={messages['offline.title']}>
        {asOfAt !== undefined && messages['offline.text']({ time: formats.time(asOfAt) })}
      </Banner>
    );
  }
  return view ? <AvailabilityBanner view={view} /> : null;
}

export interface PageNoticesProps {
  /** The policy as the viewer reads it; undefined until it is known. */
  view: PolicyView | undefined;
  /** When what is shown was true. Epoch milliseconds. */
  asOfAt?: number | undefined;
}
