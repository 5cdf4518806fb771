import { libraryConfig } from '../../tsup.shared.js';

export default libraryConfig(
  {
    platform: 'node',
    entry: {
      index: 'src/index.ts',
      'cli/main': 'src/cli/main.ts',
    },
  },
  {
    // Started anew for every capture, so what it costs to start counts.
    kind: 'program',
    platform: 'node',
    entry: { captureChild: 'src/capture-child/captureChild.ts' },
  },
);
