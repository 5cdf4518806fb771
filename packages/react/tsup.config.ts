import { libraryConfig } from '../../tsup.shared.js';

export default libraryConfig(
  { platform: 'browser', client: true, files: ['src/**/*.{ts,tsx}', '!src/queries/**'] },
  // No banner here: a server component may build query options and prefetch.
  { files: ['src/queries/**/*.ts'] },
  { platform: 'browser', entry: { styles: 'src/styles/index.css' } },
);
