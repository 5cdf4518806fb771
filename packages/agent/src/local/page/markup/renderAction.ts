import { html, type Markup } from './html.js';
import { icon, type IconName } from './icons.js';

/** How a button looks beside its label. */
export interface ActionOptions {
  readonly icon?: IconName;
  /** @default 'plain' */
  readonly variant?: 'primary' | 'plain' | 'quiet';
  /** What it does, where the label alone does not say it. */
  readonly describes?: string;
  /** It has focus as soon as it appears. */
  readonly takesFocus?: boolean;
  /** It stays where it is and keeps focus, but does nothing. */
  readonly disabled?: boolean;
}

/** A button that tells the agent to do something. */
export function action(path: string, label: string, options: ActionOptions = {}): Markup {
  const { icon: name, variant = 'plain', describes, disabled = false } = options;
  const focus = options.takesFocus === true ? html` data-focus` : undefined;
  const spoken = describes === undefined ? undefined : html` aria-label="${describes}"`;
  return html`<button
    type="button"
    data-part="button"
    data-do="${path}"
    data-variant="${variant}"
    aria-disabled="${String(disabled)}"
    ${spoken}${focus}
  >
    ${name && icon(name)}${label}
  </button>`;
}
