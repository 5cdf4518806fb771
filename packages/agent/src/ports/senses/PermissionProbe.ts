import type { PermissionSighting } from '@glimpse/core';

/** What keeps this process from recording the screen, in words for the person. */
export interface PermissionObstacle {
  /** A short code for programs. */
  readonly code: 'permission' | 'no_display' | 'wayland' | 'not_installed' | 'other_system';
  /** Ends a sentence that begins with "Nothing is being taken: ". */
  readonly headline: string;
  /** What to do about it; for a setting of the system, the way to it. */
  readonly remedy: string;
  /** An address that this system opens at the setting, where there is one. */
  readonly settingsUrl?: string;
}

/** What one look at the system showed (C7). */
export interface PermissionLook {
  readonly sighting: PermissionSighting;
  /** What is in the way; there whenever the sighting is `refused` or `allowed_elsewhere`. */
  readonly obstacle?: PermissionObstacle;
}

/** Knows whether the system lets this process record the screen (C7). Never rejects, and takes no picture. */
export interface PermissionProbe {
  look(): Promise<PermissionLook>;
}
