import type { Meta, StoryObj } from '@storybook/react-vite';
import { expect } from 'storybook/test';
import { ViewLog } from './ViewLog.js';

/** Who looked at the viewer's screenshots, when, and what they did (V8). */
const meta = {
  title: 'Settings/View log',
  component: ViewLog,
  parameters: { mock: { as: 'Bea Castellano' } },
} satisfies Meta<typeof ViewLog>;
export default meta;

type Story = StoryObj<typeof meta>;

/** Someone looked. */
export const Looked: Story = {
  play: async ({ canvas }) => {
    await expect(await canvas.findByText('Adaeze Okafor')).toBeVisible();
    await expect(canvas.getByText('Opened your day')).toBeVisible();
  },
};

/** Nobody looked. */
export const NobodyLooked: Story = {
  parameters: { mock: { scenario: 'twoDisplays', as: 'Bea Castellano' } },
  play: async ({ canvas }) => {
    await expect(await canvas.findByText('Nobody else has looked.')).toBeVisible();
  },
};

/** The log could not be loaded; trying again works once the server is back. */
export const Failed: Story = {
  parameters: {
    mock: {
      as: 'Bea Castellano',
      faults: [{ fault: { kind: 'error', code: 'unavailable' }, route: 'listViews', times: 1 }],
    },
  },
  play: async ({ canvas, userEvent }) => {
    await userEvent.click(await canvas.findByRole('button', { name: 'Try again' }));
    await expect(await canvas.findByText('Adaeze Okafor')).toBeVisible();
  },
};
