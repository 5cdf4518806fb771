import { libraryConfig } from '../../tsup.shared.js';

export default libraryConfig({
  perFile: true,
  entry: {
    index: 'src/index.ts',
    'client/index': 'src/client/index.ts',
    'openapi/index': 'src/openapi/index.ts',
  },
});
