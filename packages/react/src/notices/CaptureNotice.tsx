import type { Notice } from '@glimpse/core';
import type { ReactNode } from 'react';
import { Banner } from '../elements/Banner.js';
import { Button } from '../elements/Button.js';
import { bellIcon } from '../icons/paths.js';
import { useUpdatePreferences } from '../policy-settings/useUpdatePreferences.js';
import { GlimpseRoot } from '../provider/GlimpseRoot.js';
import { useGlimpse } from '../provider/useGlimpse.js';
import { noticeWords } from './noticeWords.js';
import { useNotice } from './useNotice.js';

/**
 * Tells a person that screenshots are on, or will show more, before anything is taken from them (A4, A5).
 * Put it where every member comes by, not on the page of screenshots alone.
 */
export function CaptureNotice(): ReactNode {
  const { notice, dismiss } = useNotice();
  return notice ? (
    <GlimpseRoot>
      <NoticeBanner notice={notice} onDismiss={dismiss} />
    </GlimpseRoot>
  ) : null;
}

/** The notice itself. */
export function NoticeBanner({ notice, onDismiss }: NoticeBannerProps): ReactNode {
  const { messages, formats, actions, workspaceName } = useGlimpse();
  const preferences = useUpdatePreferences();
  const { title, text } = noticeWords(notice, { messages, formats, workspace: workspaceName });
  const isLessObscured = notice.revelations.includes('less_obscured');
  return (
    <Banner
      icon={bellIcon}
      title={title}
      actions={
        <>
          {isLessObscured ? (
            <Button
              onClick={() => preferences.mutate({ alwaysObscure: true }, { onSuccess: onDismiss })}
            >
              {messages['notice.keepObscured']}
            </Button>
          ) : (
            actions.whatIsRecorded && (
              <Button onClick={actions.whatIsRecorded}>{messages['notice.details']}</Button>
            )
          )}
          <Button variant="primary" onClick={onDismiss}>
            {messages['notice.seen']}
          </Button>
        </>
      }
    >
      {text}
    </Banner>
  );
}

export interface NoticeBannerProps {
  /** What is told. */
  notice: Notice;
  /** The person has put it away. */
  onDismiss: () => void;
}
