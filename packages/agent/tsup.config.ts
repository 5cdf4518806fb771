import { libraryConfig } from '../../tsup.shared.js';

export default libraryConfig({
  platform: 'node',
  entry: {
    index: 'src/index.ts',
    'cli/main': 'src/cli/main.ts',
    // Started as its own process by the agent; not importable from outside.
    captureChild: 'src/capture-child/captureChild.ts',
  },
});
