import type { ReactNode } from 'react';

export interface EmptyStateProps {
  /** A quiet drawing above the words. */
  drawing?: ReactNode;
  /** What is so. */
  title: ReactNode;
  /** Why, and what follows. */
  children?: ReactNode;
  /** What can be done: buttons. */
  actions?: ReactNode;
  /** A line in small print. */
  footnote?: ReactNode;
  /** Something failed, so it is told at once. @default false */
  isError?: boolean | undefined;
}
