import type { ReactNode } from 'react';
import { Icon } from '../icons/Icon.js';
import { useParts } from '../parts/useParts.js';
import { useGlimpse } from '../provider/useGlimpse.js';
import type { BannerProps } from '../slots/BannerProps.js';

/** A message above what it is about: what is so, why, and the one thing to do about it. */
export function Banner(props: BannerProps): ReactNode {
  const Host = useGlimpse().components.Banner;
  return Host ? <Host {...props} /> : <PlainBanner {...props} />;
}

function PlainBanner({ tone, icon, title, children, actions }: BannerProps): ReactNode {
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
