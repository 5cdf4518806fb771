import {
  DEFAULT_PICTURE,
  STRICT_PICTURE,
  type PictureSettings,
} from '../../src/picture/PictureSettings.js';

/** A way to make a picture, as a workspace or a member can choose it, or as we weighed it. */
export interface Profile {
  readonly name: string;
  readonly settings: PictureSettings;
  /** Screen pixels, each way, to one of the picture, on a full-HD screen. */
  readonly factor: number;
  /** Whether text becomes bars: only then are words promised to be told apart by chance alone. */
  readonly hasBars: boolean;
}

/** Every profile, at the width in pixels and, for blur, the sigma that its name gives. */
export const PROFILES: readonly Profile[] = [
  { name: 'greek 480', settings: DEFAULT_PICTURE, factor: 4, hasBars: true },
  {
    name: 'strict 480',
    settings: { ...DEFAULT_PICTURE, obscure: 'strict' },
    factor: 4,
    hasBars: true,
  },
  { name: 'strict 320', settings: STRICT_PICTURE, factor: 6, hasBars: true },
  blur(480, 3, 4),
  blur(320, 2, 6),
  blur(240, 3, 8),
  { name: 'off 480', settings: { ...DEFAULT_PICTURE, obscure: 'off' }, factor: 4, hasBars: false },
];

function blur(maxWidth: number, sigma: number, factor: number): Profile {
  const settings = { ...DEFAULT_PICTURE, obscure: 'blur' as const, maxWidth, sigma };
  return { name: `blur ${maxWidth}/${sigma}`, settings, factor, hasBars: false };
}
