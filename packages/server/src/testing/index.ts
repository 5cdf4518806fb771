export { describeBlobStore } from './describeBlobStore.js';
export { describeEventBus } from './describeEventBus.js';
export { describeStorage } from './describeStorage.js';

export type { OpenBlobStore } from './describeBlobStore.js';
export type { OpenEventBus } from './describeEventBus.js';
export type { OpenStorage } from './describeStorage.js';
