export { serveMock } from './http/serveMock.js';
export { startMockListener } from './listener/startMockListener.js';

export type { ServedMock, ServeMockOptions } from './http/serveMock.js';
export type { MockListener, MockListenerOptions } from './listener/startMockListener.js';
