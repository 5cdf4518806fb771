import type { ComponentType } from 'react';
import type { ButtonProps } from '../elements/ButtonProps.js';

/** Elements of the host in place of the kit's. */
export interface Components {
  /** Draws every worded button. It gets all that the kit's own would put on its `<button>`. */
  readonly Button?: ComponentType<ButtonProps> | undefined;
}
