import type { DrawnDisplay } from '../backends/DrawnDisplay.js';
import type { Blankness } from '../picture/findBlankness.js';
import type { BackendName } from '../ports/CaptureBackend.js';
import type { PictureSettings } from '../picture/PictureSettings.js';

/** Which backend the child uses. `auto` takes the first that works here, `one` that one alone; `drawn` is for tests. */
export type BackendChoice =
  | { readonly kind: 'auto' }
  | { readonly kind: 'one'; readonly name: SystemBackendName }
  | { readonly kind: 'drawn'; readonly displays?: readonly DrawnDisplay[] };

/** Backends that read a real screen. */
export type SystemBackendName = Exclude<BackendName, 'drawn'>;

/** What the parent asks of a capture child, once. */
export interface CaptureRequest {
  readonly picture: PictureSettings;
  readonly backend: BackendChoice;
  /** A private folder for backends that cannot do without files; without it they are passed over. */
  readonly scratchFolder?: string | undefined;
}

/** Where one display stood when it was captured (C3). */
export interface CapturedDisplay {
  /** Position in desk order, from 1: left to right, then top to bottom. */
  readonly number: number;
  /** Left edge in desktop pixels. */
  readonly x: number;
  /** Top edge in desktop pixels. */
  readonly y: number;
  /** Width in desktop pixels. */
  readonly width: number;
  /** Height in desktop pixels. */
  readonly height: number;
  /** Device pixels per logical pixel. */
  readonly scale: number;
}

/** One display's finished image. */
export interface CapturedScreenshot {
  readonly display: CapturedDisplay;
  /** A WebP file without metadata, already shrunk and blurred as asked. */
  readonly image: Uint8Array;
  /** Width of the image in pixels. */
  readonly width: number;
  /** Height of the image in pixels. */
  readonly height: number;
}

/** A display that showed nothing (C9). */
export interface BlankDisplay {
  readonly display: CapturedDisplay;
  readonly blankness: Blankness;
}

/** Why no screenshot came of a capture. */
export type CaptureFailureCode =
  'no_display' | 'permission' | 'capture_failed' | 'processing_failed' | 'blank';

/** A capture without a screenshot. */
export type CaptureFailure = {
  readonly ok: false;
  /** What failed and what to do, for the person. */
  readonly message: string;
} & (
  | { readonly code: Exclude<CaptureFailureCode, 'blank'> }
  /** Every display showed nothing (C9). */
  | { readonly code: 'blank'; readonly blankness: Blankness }
);

/** What came of a capture. `screenshots` holds at least one. */
export type CaptureResult =
  | {
      readonly ok: true;
      /** Name of the backend that read the screen. */
      readonly backend: BackendName;
      /** Whether sharp pictures passed through files on their way; absent: no. */
      readonly wroteFiles?: boolean;
      /** In desk order. */
      readonly screenshots: readonly CapturedScreenshot[];
      /** Displays left out because they showed nothing. */
      readonly blank: readonly BlankDisplay[];
    }
  | CaptureFailure;

/** What a capture child says: that pictures are about to go through files, that the screen has been read, what came of it. */
export type ChildMessage =
  | { readonly kind: 'files' }
  | { readonly kind: 'grabbed' }
  | { readonly kind: 'result'; readonly result: CaptureResult };
