export { canStartDesktop } from './canStartDesktop.js';
export { colouredPageUrl, pageUrl, textPageUrl } from './pages.js';
export { readWords } from './readWords.js';
export { startDesktop } from './startDesktop.js';
export { canShowNotifications, startNotificationServer } from './startNotificationServer.js';
export type { Desktop, Output } from './startDesktop.js';
export type { NotificationServer } from './startNotificationServer.js';
export { canStartSway, startSwaySession } from './startSwaySession.js';
export type { SwaySession } from './startSwaySession.js';
