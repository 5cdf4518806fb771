import type { ButtonHTMLAttributes, ReactNode, Ref } from 'react';
import { useParts } from '../parts/useParts.js';
import { useGlimpse } from '../provider/useGlimpse.js';

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

export interface ButtonProps extends ButtonHTMLAttributes<HTMLButtonElement> {
  /** The one filled button of a view, the red one, or one without an edge. */
  variant?: 'primary' | 'danger' | 'quiet' | undefined;
  /** `icon`: square, for a drawing alone; it needs an `aria-label`. */
  size?: 'icon' | undefined;
  /** The element, to focus it. */
  buttonRef?: Ref<HTMLButtonElement> | undefined;
  /** What the button is doing, for styles. */
  'data-state'?: 'busy' | undefined;
  /** Has the focus when its dialog opens. */
  'data-autofocus'?: '' | undefined;
}
