import { libraryConfig } from '../../tsup.shared.js';

export default libraryConfig({
  platform: 'node',
  entry: {
    index: 'src/index.ts',
    'node/index': 'src/node/index.ts',
    'node/main': 'src/node/main.ts',
    'testing/index': 'src/testing/index.ts',
  },
});
