import type { Screenshot } from '@glimpse/core';
import type { ReactNode } from 'react';
import { useParts } from '../parts/useParts.js';
import { useGlimpse } from '../provider/useGlimpse.js';
import type { ImageProps } from '../slots/ImageProps.js';
import { useImage } from './useImage.js';

/** One screenshot's picture, in its own proportions, or a quiet placeholder while it is on its way. */
export function Picture({ screenshot, alt, state, urgent }: PictureProps): ReactNode {
  const part = useParts();
  const Host = useGlimpse().components.Image;
  const image = useImage(screenshot.id);
  if (image.kind !== 'ready') {
    return <span {...part('skeleton')} data-fill="" data-state={image.kind} aria-hidden="true" />;
  }
  const drawn: ImageProps = {
    ...part('picture'),
    'data-state': state,
    src: image.url,
    width: screenshot.width,
    height: screenshot.height,
    alt,
    decoding: urgent === true ? 'sync' : 'async',
    draggable: false,
  };
  return Host ? <Host {...drawn} /> : <img {...drawn} alt={alt} />;
}

export interface PictureProps {
  /** What is shown. */
  screenshot: Pick<Screenshot, 'id' | 'width' | 'height'>;
  /** What it is said to be; empty where what surrounds it has a name already. */
  alt: string;
  /** `kept`: dimmed, since it stays when the others go. */
  state?: 'kept' | undefined;
  /** Show it in the very frame in which it is asked for. @default false */
  urgent?: boolean | undefined;
}
