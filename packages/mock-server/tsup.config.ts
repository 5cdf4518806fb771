import { libraryConfig } from '../../tsup.shared.js';

export default libraryConfig(
  {
    entry: {
      index: 'src/index.ts',
      browser: 'src/browser.ts',
      'wrong-environment/browserInNode': 'src/wrong-environment/browserInNode.ts',
      'wrong-environment/nodeInBrowser': 'src/wrong-environment/nodeInBrowser.ts',
    },
  },
  { platform: 'node', entry: { node: 'src/node.ts', 'http/main': 'src/http/main.ts' } },
);
