import type { Decorator, Preview } from '@storybook/react-vite';
import { mswLoader } from 'msw-storybook-addon/csf3';
import '@glimpse/react/styles.css';
import { loadMockServer } from './mock/loadMockServer.js';
import { startWorker } from './mock/mockWorker.js';
import { withGlimpse } from './mock/withGlimpse.js';
import { checkOtherTheme } from './theme/checkOtherTheme.js';
import { directionOf } from './mock/directionOf.js';
import { setTheme } from './theme/setTheme.js';
import { toolbars } from './toolbars.js';

const withTheme: Decorator = (Story, { globals }) => {
  setTheme(globals['theme'] === 'dark' ? 'dark' : 'light');
  document.documentElement.dir =
    directionOf(globals) ?? (globals['locale'] === 'ar' ? 'rtl' : 'ltr');
  return <Story />;
};

const preview: Preview = {
  decorators: [withGlimpse, withTheme],
  loaders: [mswLoader(startWorker), loadMockServer],
  afterEach: checkOtherTheme,
  tags: ['autodocs'],
  ...toolbars,
  parameters: {
    layout: 'fullscreen',
    // A violation found by axe fails the story's test.
    a11y: { test: 'error' },
    controls: { expanded: true, sort: 'requiredFirst' },
    docs: { story: { inline: false, height: '420px' } },
    options: {
      storySort: { order: ['Start here', 'Guide', 'Page', 'Parts', 'Settings'] },
    },
  },
};

export default preview;
