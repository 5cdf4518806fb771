import type { ImgHTMLAttributes } from 'react';

/** What a screenshot's `<img>` is given. The address is the picture in memory, so it needs no credentials. */
export interface ImageProps extends ImgHTMLAttributes<HTMLImageElement> {
  /** A `blob:` address that lives as long as the picture is kept. */
  src: string;
  /** Its own width. Pixels. */
  width: number;
  /** Its own height. Pixels. */
  height: number;
  /** What it is said to be; empty where what surrounds it has a name already. */
  alt: string;
  /** `kept`: dimmed, since it stays when the others of a selection go. */
  'data-state'?: 'kept' | undefined;
}
