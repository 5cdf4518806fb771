import { refuseToLoad } from './refuseToLoad.js';

const startMockListener = refuseToLoad(
  'this is a browser, so `@glimpse/mock-server/node` cannot work here. Import `startMockWorker` from `@glimpse/mock-server/browser`.',
);
const serveMock = startMockListener;

// What `@glimpse/mock-server/node` is in a browser.
export { serveMock, startMockListener };
