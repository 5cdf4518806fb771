import { RESOLUTION_MAX_WIDTH, type PolicySettings } from '@glimpse/core';

import { DEFAULT_PICTURE, STRICT_PICTURE, type PictureSettings } from './PictureSettings.js';

/** What the member chose for themselves on this machine: the measured default, or coarser still. */
export type PictureProfile = 'default' | 'strict';

/** What the workspace and the member decided. */
export interface PictureWishes {
  readonly policy: Pick<PolicySettings, 'blur' | 'resolution'>;
  readonly alwaysBlur: boolean;
}

/** How much of the screen may leave the device: never more than the policy, the member's wish and their profile allow (C4). */
export function pictureOf(
  { policy, alwaysBlur }: PictureWishes,
  profile: PictureProfile,
): PictureSettings {
  const strict = profile === 'strict';
  const base = strict ? STRICT_PICTURE : DEFAULT_PICTURE;
  const blur = policy.blur || alwaysBlur || strict;
  const maxWidth = RESOLUTION_MAX_WIDTH[policy.resolution];
  return {
    ...base,
    blur,
    maxWidth: strict ? Math.min(maxWidth, STRICT_PICTURE.maxWidth) : maxWidth,
  };
}
