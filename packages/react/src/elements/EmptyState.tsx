import type { ReactNode } from 'react';
import { useParts } from '../parts/useParts.js';

/** A place with nothing in it: what is so, why, and the one thing to do about it. */
export function EmptyState(props: EmptyStateProps): ReactNode {
  const part = useParts();
  return (
    <div {...part('empty')} role={props.isError === true ? 'alert' : undefined}>
      {props.drawing}
      <h2>{props.title}</h2>
      {props.children !== undefined && <p>{props.children}</p>}
      {props.actions !== undefined && <div {...part('actions')}>{props.actions}</div>}
      {props.footnote !== undefined && <p {...part('hint')}>{props.footnote}</p>}
    </div>
  );
}

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
