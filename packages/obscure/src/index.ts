export { createObscure } from './createObscure.js';
export { obscure } from './obscure.js';
export { compilePasses } from './wasm/compilePasses.js';
export type { Frame, PixelOrder } from './frame/Frame.js';
export type { ObscureOptions, ObscureProfile } from './ObscureOptions.js';
export type { Picture } from './Picture.js';
