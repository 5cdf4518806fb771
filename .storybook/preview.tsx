import type { Decorator, Preview } from '@storybook/react-vite';
import { setupWorker } from 'msw/browser';
import { mswLoader } from 'msw-storybook-addon/csf3';

/** The kit's colours follow the nearest `color-scheme`, so that is all a theme has to set. */
const withTheme: Decorator = (Story, { globals }) => {
  document.documentElement.style.colorScheme = String(globals['theme']);
  return <Story />;
};

const preview: Preview = {
  decorators: [withTheme],
  loaders: [mswLoader(startWorker)],
  globalTypes: {
    theme: {
      description: 'Colour theme',
      toolbar: {
        icon: 'contrast',
        items: [
          { value: 'light', title: 'Light' },
          { value: 'dark', title: 'Dark' },
        ],
        dynamicTitle: true,
      },
    },
  },
  initialGlobals: { theme: 'light' },
  parameters: {
    layout: 'fullscreen',
    // A violation found by axe fails the story's test.
    a11y: { test: 'error' },
  },
};

export default preview;

async function startWorker() {
  const worker = setupWorker();
  await worker.start({
    quiet: true,
    onUnhandledRequest: 'bypass',
    // Relative, so that a Storybook served under a sub-path finds it.
    serviceWorker: { url: './mockServiceWorker.js' },
  });
  return worker;
}
