export { canStartDesktop } from './canStartDesktop.js';
export { colouredPageUrl, pageUrl, textPageUrl } from './pages.js';
export { readWords } from './readWords.js';
export { startDesktop } from './startDesktop.js';
export type { Desktop, Output } from './startDesktop.js';
