export { startMockListener } from './listener/startMockListener.js';

export type { MockListener, MockListenerOptions } from './listener/startMockListener.js';
