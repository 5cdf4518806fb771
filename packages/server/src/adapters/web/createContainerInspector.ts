import { readImage } from '../../images/readImage.js';
import type { ImageInspector } from '../../ports/index.js';

/** Inspects containers without decoding: for runtimes that have no decoder at hand, as a mock does. */
export function createContainerInspector(): ImageInspector {
  return { inspect: async (bytes) => readImage(bytes) };
}
