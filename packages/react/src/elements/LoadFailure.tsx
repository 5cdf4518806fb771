import { isGlimpseError } from '@glimpse/core';
import type { ReactNode } from 'react';
import { Icon } from '../icons/Icon.js';
import { retryIcon } from '../icons/paths.js';
import { useGlimpse } from '../provider/useGlimpse.js';
import { Button } from './Button.js';
import { EmptyState } from './EmptyState.js';

/** Something could not be loaded: what, that nothing is lost, and the way to try again. */
export function LoadFailure({ error, subject = 'day', onRetry }: LoadFailureProps): ReactNode {
  const { messages } = useGlimpse();
  const id = isGlimpseError(error) ? error.requestId : undefined;
  return (
    <EmptyState
      isError
      title={messages[`error.${subject}Title`]}
      actions={
        <Button variant="primary" onClick={onRetry}>
          <Icon path={retryIcon} />
          {messages['error.retry']}
        </Button>
      }
      footnote={id === undefined ? undefined : messages['error.reference']({ id })}
    >
      {messages[`error.${subject}`]}
    </EmptyState>
  );
}

export interface LoadFailureProps {
  /** What went wrong. */
  error: Error;
  /** What could not be loaded. @default 'day' */
  subject?: 'day' | 'policy' | undefined;
  /** Tries again. */
  onRetry: () => void;
}
