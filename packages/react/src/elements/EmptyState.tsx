import type { ReactNode } from 'react';
import { useParts } from '../parts/useParts.js';
import { useGlimpse } from '../provider/useGlimpse.js';
import type { EmptyStateProps } from '../slots/EmptyStateProps.js';

/** A place with nothing in it: what is so, why, and the one thing to do about it. */
export function EmptyState(props: EmptyStateProps): ReactNode {
  const Host = useGlimpse().components.EmptyState;
  return Host ? <Host {...props} /> : <PlainEmptyState {...props} />;
}

function PlainEmptyState(props: EmptyStateProps): ReactNode {
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
