import { libraryConfig } from '../../tsup.shared.js';

export default libraryConfig(
  {
    platform: 'node',
    entry: { index: 'src/index.ts' },
  },
  {
    // Runs for as long as the person is signed in to their machine, so what it keeps in memory counts.
    kind: 'application',
    platform: 'node',
    // Beside the capture child, which it looks for in its own folder.
    entry: { main: 'src/cli/main.ts' },
  },
  {
    // Started anew for every capture, so what it costs to start counts.
    kind: 'program',
    platform: 'node',
    entry: { captureChild: 'src/capture-child/captureChild.ts' },
  },
);
