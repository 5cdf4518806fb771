import type { ReactNode } from 'react';
import { Icon } from '../icons/Icon.js';
import { useParts } from '../parts/useParts.js';

/** A message above what it is about: what is so, why, and the one thing to do about it. */
export function Banner({ tone, icon, title, children, actions }: BannerProps): ReactNode {
  const part = useParts();
  return (
    <div {...part('banner')} data-tone={tone} role={tone === 'danger' ? 'alert' : 'status'}>
      <Icon path={icon} />
      <div>
        <strong>{title}</strong>
        {children !== undefined && <p>{children}</p>}
      </div>
      {actions !== undefined && <div {...part('actions')}>{actions}</div>}
    </div>
  );
}

export interface BannerProps {
  /** How serious it is. @default calm */
  tone?: 'neutral' | 'warning' | 'danger' | undefined;
  /** A drawing of `icons/paths`. */
  icon: string;
  /** What is so. */
  title: ReactNode;
  /** Why, and what follows. */
  children?: ReactNode;
  /** What can be done: buttons. */
  actions?: ReactNode;
}
