import process from 'node:process';
import { setFlagsFromString } from 'node:v8';

import { selectBackends } from '../backends/selectBackends.js';
import { createImageProcessor } from '../picture/createImageProcessor.js';
import { captureEveryDisplay } from './captureEveryDisplay.js';
import type { CaptureRequest, ChildMessage } from './captureRequest.js';

/**
 * The process that sees the screen: takes one request, answers once and ends, and the sharp frames
 * end with it (C4).
 */
process.once('message', (request: CaptureRequest) => {
  void answer(request);
});

// Without a parent there is nobody to answer, so frames must not linger.
process.once('disconnect', () => process.exit(0));

async function answer(request: CaptureRequest): Promise<void> {
  const { scratchFolder, picture } = request;
  if (picture.obscure === 'greek' || picture.obscure === 'strict') optimiseNothing();
  const surroundings = { platform: process.platform, environment: process.env, scratchFolder };
  const result = await captureEveryDisplay({
    backends: selectBackends(request.backend, surroundings),
    processor: createImageProcessor(),
    picture,
    onFiles: () => new Promise((resolve) => tell({ kind: 'files' }, resolve)),
    onGrabbed: () => tell({ kind: 'grabbed' }),
  });
  tell({ kind: 'result', result }, () => process.exit(0));
}

/**
 * Spares the optimising compilers: the few thousand steps that are left outside of WebAssembly end
 * before what they make is of use, and they take a third of the CPU time of a capture with bars.
 * Shrinking for blur alone is one long loop, which repays them.
 */
function optimiseNothing(): void {
  setFlagsFromString('--no-opt');
  setFlagsFromString('--no-wasm-dynamic-tiering');
}

function tell(message: ChildMessage, whenSent: () => void = () => undefined): void {
  process.send?.(message, whenSent);
}
