import { DEFAULT_PICTURE, type PictureSettings } from '../../src/picture/PictureSettings.js';

/** The picture that both contenders make: shrunk and blurred. */
export const BLURRED_PICTURE: PictureSettings = { ...DEFAULT_PICTURE, obscure: 'blur' };
