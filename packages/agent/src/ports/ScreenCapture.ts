import type { CaptureResult } from '../capture-child/captureRequest.js';
import type { PictureSettings } from '../picture/PictureSettings.js';

/** Takes one capture of every display. Never rejects. */
export type ScreenCapture = (options: {
  readonly picture: PictureSettings;
  /** Called before sharp pictures go through files on their way into memory, so that the person is told first. */
  readonly onFiles?: () => void;
  /** Called when every display has just been read: the capture's moment. */
  readonly onGrabbed?: () => void;
  /** Calls the capture off. */
  readonly signal?: AbortSignal;
}) => Promise<CaptureResult>;
