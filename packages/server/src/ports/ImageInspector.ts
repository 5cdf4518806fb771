import type { ImageType } from '@glimpse/core';

/** What the bytes of an upload really are. */
export type ImageInspection =
  | {
      readonly valid: true;
      readonly contentType: ImageType;
      /** Size in pixels. */
      readonly width: number;
      readonly height: number;
    }
  /** `problem` says in a few words what is wrong, fit to be shown. */
  | { readonly valid: false; readonly problem: string };

/**
 * Looks at bytes, not at names: takes whole WebP, JPEG, PNG and AVIF still pictures without metadata
 * (EXIF, XMP, comments) and within {@link MAX_IMAGE_PIXELS}; refuses everything else without throwing.
 */
export interface ImageInspector {
  inspect(bytes: Uint8Array): Promise<ImageInspection>;
}

/** Most pixels of a picture: 4096 by 4096. A bomb claims more. */
export const MAX_IMAGE_PIXELS = 4096 * 4096;
