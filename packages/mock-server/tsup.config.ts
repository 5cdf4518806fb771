import { libraryConfig } from '../../tsup.shared.js';

export default libraryConfig({
  entry: { index: 'src/index.ts', browser: 'src/browser.ts', node: 'src/node.ts' },
});
