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
  /** Short name for status and logs. */
  readonly name: string;
  /** Probes the surroundings without taking a picture. */
  available(): Promise<Availability>;
  /** Every display that shows something now, in no particular order. */
  listDisplays(): Promise<readonly Display[]>;
  /** Reads one display's pixels into memory. */
  capture(displayId: string): Promise<Frame>;
}
