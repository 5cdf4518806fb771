import { describeCaptureSpool } from '../testing/describeCaptureSpool.js';
import { createMemorySpool } from './createMemorySpool.js';

describeCaptureSpool('memory', (options) => createMemorySpool(options));
