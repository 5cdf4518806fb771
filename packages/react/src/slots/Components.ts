import type { ComponentType } from 'react';
import type { AvatarProps } from './AvatarProps.js';
import type { BannerProps } from './BannerProps.js';
import type { ButtonProps } from './ButtonProps.js';
import type { EmptyStateProps } from './EmptyStateProps.js';
import type { ImageProps } from './ImageProps.js';

/**
 * Elements of the host in place of the kit's. What carries the page's behaviour has no slot: dialogs, the
 * rows that open and the pictures' buttons keep their focus, keys and names whatever a host draws in them.
 */
export interface Components {
  /** Draws every worded button. It gets all that the kit's own would put on its `<button>`. */
  readonly Button?: ComponentType<ButtonProps> | undefined;
  /** Draws a member beside their name, which stands there as text; so it needs no name of its own. */
  readonly Avatar?: ComponentType<AvatarProps> | undefined;
  /** Draws a screenshot that is there. It gets all that the kit's own would put on its `<img>`. */
  readonly Image?: ComponentType<ImageProps> | undefined;
  /** Draws a message above the page: notices, a lapsed plan, no network. It must be announced. */
  readonly Banner?: ComponentType<BannerProps> | undefined;
  /** Draws a place with nothing in it, and a failure with its way out. */
  readonly EmptyState?: ComponentType<EmptyStateProps> | undefined;
}
