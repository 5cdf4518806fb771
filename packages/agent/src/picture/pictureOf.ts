import {
  mostObscure,
  requiredObscure,
  RESOLUTION_MAX_WIDTH,
  type PolicySettings,
} from '@glimpse/core';

import { DEFAULT_PICTURE, STRICT_PICTURE, type PictureSettings } from './PictureSettings.js';

/** What the member chose for themselves on this machine: the measured default, or coarser still. */
export type PictureProfile = 'default' | 'strict';

/** What the workspace and the member decided. */
export interface PictureWishes {
  readonly policy: Pick<PolicySettings, 'obscure' | 'resolution'>;
  readonly alwaysObscure: boolean;
}

/** How much of the screen may leave the device: never more than the policy, the member's wish and their profile allow (C4). */
export function pictureOf(
  { policy, alwaysObscure }: PictureWishes,
  profile: PictureProfile,
): PictureSettings {
  const maxWidth = RESOLUTION_MAX_WIDTH[policy.resolution];
  const obscure = requiredObscure(policy.obscure, alwaysObscure);
  if (profile === 'default') return { ...DEFAULT_PICTURE, obscure, maxWidth };
  return {
    ...STRICT_PICTURE,
    obscure: mostObscure([obscure, STRICT_PICTURE.obscure]),
    maxWidth: Math.min(maxWidth, STRICT_PICTURE.maxWidth),
  };
}
