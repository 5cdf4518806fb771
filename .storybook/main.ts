import type { StorybookConfig } from '@storybook/react-vite';
import { defaultClientConditions, mergeConfig } from 'vite';

const config: StorybookConfig = {
  framework: '@storybook/react-vite',
  stories: [
    './docs/*.mdx',
    './obscuring/*.@(mdx|stories.tsx)',
    '../packages/react/src/**/*.stories.tsx',
  ],
  addons: [
    '@storybook/addon-docs',
    '@storybook/addon-a11y',
    '@storybook/addon-vitest',
    'msw-storybook-addon',
  ],
  staticDirs: ['./public'],
  core: { disableTelemetry: true, disableWhatsNewNotifications: true },
  docs: { defaultName: 'Properties' },
  typescript: { reactDocgen: 'react-docgen' },
  // Stories run on the sources of the packages, so that nothing has to be built first.
  viteFinal: (base) =>
    mergeConfig(base, {
      resolve: { conditions: ['@glimpse/source', ...defaultClientConditions] },
    }),
};

export default config;
