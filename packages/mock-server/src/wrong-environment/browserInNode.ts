import { refuseToLoad } from './refuseToLoad.js';

// What `@glimpse/mock-server/browser` is in Node.
export const startMockWorker = refuseToLoad(
  'this is Node, which has no service workers, so `@glimpse/mock-server/browser` cannot work here. Import `startMockListener` or `serveMock` from `@glimpse/mock-server/node`.',
);
