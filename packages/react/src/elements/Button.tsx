import type { ReactNode } from 'react';
import { useParts } from '../parts/useParts.js';
import { useGlimpse } from '../provider/useGlimpse.js';
import type { ButtonProps } from '../slots/ButtonProps.js';

/** A worded button. What cannot act is `aria-disabled`, so that it keeps its focus and its reason. */
export function Button(props: ButtonProps): ReactNode {
  const Host = useGlimpse().components.Button;
  return Host ? <Host {...props} /> : <PlainButton {...props} />;
}

function PlainButton({ variant, size, buttonRef, ...attributes }: ButtonProps): ReactNode {
  return (
    <button
      type="button"
      {...useParts()('button')}
      data-variant={variant}
      data-size={size}
      {...attributes}
      onClick={attributes['aria-disabled'] === true ? undefined : attributes.onClick}
      ref={buttonRef}
    />
  );
}
