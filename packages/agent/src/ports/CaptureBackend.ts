import type { Frame } from '../picture/Frame.js';

/** One connected display, as the desktop lays it out. */
export interface Display {
  /** The backend's own name for it; good until displays change. */
  readonly id: string;
  /** Left edge in desktop pixels. */
  readonly x: number;
  /** Top edge in desktop pixels. */
  readonly y: number;
  /** Width in desktop pixels. */
  readonly width: number;
  /** Height in desktop pixels. */
  readonly height: number;
  /** Device pixels per logical pixel: 1 on an ordinary screen, 2 on a dense one. */
  readonly scale: number;
}

/** The ways of reading a screen. `drawn` reads none: it is for tests. */
export type BackendName = 'x11' | 'node-screenshots' | 'screenshot-desktop' | 'grim' | 'drawn';

/** Why a backend cannot capture here. */
export type UnavailableReason =
  'no_display' | 'wayland' | 'permission' | 'not_installed' | 'other_system';

/** Whether a backend can capture here and, if not, why and what helps. */
export type Availability =
  | { readonly available: true }
  | {
      readonly available: false;
      readonly reason: UnavailableReason;
      /** A sentence for the person: what is in the way and what to do. */
      readonly message: string;
    };

/** One way of reading the screen. Displays are listed at every capture, since they come and go (C3). */
export interface CaptureBackend {
  readonly name: BackendName;
  /** Whether sharp pictures pass through files on their way into memory; the person is told. */
  readonly writesFiles?: boolean;
  /** Probes the surroundings without taking a picture. */
  available(): Promise<Availability>;
  /**
   * Whether the windows of other programs are to be seen. False where the system hands out the
   * wallpaper alone for lack of permission, as macOS does; left out where nothing of the kind happens.
   */
  seesWindows?(): Promise<boolean>;
  /** Every display that shows something now, in no particular order. */
  listDisplays(): Promise<readonly Display[]>;
  /** Reads one display's pixels into memory. Rejects when it is not listed (any more). */
  capture(displayId: string): Promise<Frame>;
}
