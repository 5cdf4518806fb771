import type { ImageType, ScreenshotId, UploadMetadata } from '@glimpse/core';

/** A screenshot that somebody wants to hand in. */
export interface Upload {
  readonly screenshotId: ScreenshotId;
  readonly metadata: UploadMetadata;
  /** The moment, epoch milliseconds. */
  readonly capturedAt: number;
  /** What the bytes are, as found, not as said. */
  readonly picture: {
    readonly contentType: ImageType;
    readonly width: number;
    readonly height: number;
    readonly bytes: number;
  };
}
