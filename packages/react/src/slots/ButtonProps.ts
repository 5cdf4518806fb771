import type { ButtonHTMLAttributes, Ref } from 'react';

/** What a worded button takes beside what every `<button>` takes. */
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
