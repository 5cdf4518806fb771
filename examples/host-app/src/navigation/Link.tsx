import type { AnchorHTMLAttributes, MouseEvent } from 'react';
import { routePath, type Route } from './route.js';
import { navigate } from './useRoute.js';

/** A link that changes the page without loading it anew; with a modifier key it is an ordinary one. */
export function Link({ to, onClick, children, ...rest }: LinkProps) {
  function follow(event: MouseEvent<HTMLAnchorElement>) {
    onClick?.(event);
    const isPlain = event.button === 0 && !event.metaKey && !event.ctrlKey && !event.shiftKey;
    if (!isPlain || event.altKey || event.defaultPrevented) return;
    event.preventDefault();
    navigate(to);
  }
  return (
    <a {...rest} href={routePath(to)} onClick={follow}>
      {children}
    </a>
  );
}

export interface LinkProps extends AnchorHTMLAttributes<HTMLAnchorElement> {
  /** The place it leads to. */
  to: Route;
}
