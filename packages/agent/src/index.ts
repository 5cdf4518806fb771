export { captureDisplays } from './capture-child/captureDisplays.js';
export type { CaptureResult } from './capture-child/captureRequest.js';
