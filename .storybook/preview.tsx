import type { Decorator, Preview } from '@storybook/react-vite';
import { mswLoader } from 'msw-storybook-addon/csf3';
import '@glimpse/react/styles.css';
import { loadMockServer } from './mock/loadMockServer.js';
import { startWorker } from './mock/mockWorker.js';
import { withGlimpse } from './mock/withGlimpse.js';
import { toolbars } from './toolbars.js';

/** The kit's colours follow the nearest `color-scheme`, so that is all a theme has to set. */
const withTheme: Decorator = (Story, { globals }) => {
  const root = document.documentElement;
  root.style.colorScheme = String(globals['theme']);
  root.dir = String(globals['direction']);
  // The kit has no ground of its own: it lies on the host's.
  document.body.style.background = 'light-dark(#f6f7f7, #0f1213)';
  return <Story />;
};

const preview: Preview = {
  decorators: [withGlimpse, withTheme],
  loaders: [mswLoader(startWorker), loadMockServer],
  ...toolbars,
  parameters: {
    layout: 'fullscreen',
    // A violation found by axe fails the story's test.
    a11y: { test: 'error' },
  },
};

export default preview;
