export { obscure } from './obscure.js';
export type { Frame, PixelOrder } from './frame/Frame.js';
export type { ObscureOptions, ObscureProfile } from './ObscureOptions.js';
export type { Picture } from './Picture.js';
