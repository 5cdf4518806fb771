import { libraryConfig } from '../../tsup.shared.js';

export default libraryConfig(
  { platform: 'browser', client: true, entry: { index: 'src/index.ts' } },
  // No banner here: a server component may build query options and prefetch.
  { entry: { 'queries/index': 'src/queries/index.ts' } },
  { platform: 'browser', entry: { styles: 'src/styles/index.css' } },
);
