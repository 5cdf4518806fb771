export { startMockWorker } from './listener/startMockWorker.js';

export type { MockWorker, MockWorkerOptions } from './listener/startMockWorker.js';
