import type { Meta, StoryObj } from '@storybook/react-vite';
import { expect, waitFor } from 'storybook/test';
import { de } from '../locales/de.js';
import { ScreenshotsPage } from './ScreenshotsPage.js';

/** The page as each toolbar of this Storybook turns it. */
const meta = {
  title: 'Page/By toolbar',
  component: ScreenshotsPage,
  parameters: { mock: { scenario: 'twoDisplays' } },
} satisfies Meta<typeof ScreenshotsPage>;
export default meta;

type Story = StoryObj<typeof meta>;

/** The theme, and the direction of writing against that of the language. */
export const ThemeAndDirection: Story = {
  globals: { theme: 'dark', locale: 'ar', direction: 'ltr' },
  play: async ({ canvasElement }) => {
    const root = () => canvasElement.querySelector('.glimpse-root');
    await waitFor(() => expect(root()).toHaveAttribute('data-color-scheme', 'dark'));
    await expect(root()).toHaveAttribute('dir', 'ltr');
  },
};

/** The language. */
export const Language: Story = {
  globals: { locale: 'de' },
  play: async ({ canvas }) => {
    await expect(await canvas.findByRole('button', { name: de['day.today'] })).toBeVisible();
  },
};

/** The zone in which days are cut (V7): what was taken at 09:07 in Berlin was taken at 17:07 in Tokyo. */
export const Zone: Story = {
  globals: { timeZone: 'Asia/Tokyo' },
  play: async ({ canvas, userEvent }) => {
    await userEvent.click(await canvas.findByRole('button', { name: /^Bea Castellano/ }));
    await expect(
      await canvas.findByRole('button', { name: 'Display 1, 17:07. Open' }),
    ).toBeVisible();
  },
};

/** What time it is: a day later there is another day to look at. */
export const Clock: Story = {
  globals: { clock: '86400000' },
  play: async ({ canvas }) => {
    await expect(await canvas.findByText('Fri 20 November')).toBeVisible();
  },
};

/** Who looks: a member sees themselves alone (V2). */
export const Role: Story = {
  globals: { role: 'member' },
  play: async ({ canvas }) => {
    await expect(await canvas.findByRole('button', { name: /^Bea Castellano/ })).toBeVisible();
    await expect(canvas.queryByRole('searchbox')).toBeNull();
  },
};

/** Whether the server can be reached. */
export const Network: Story = {
  globals: { network: 'offline' },
  play: async ({ canvas }) => {
    await expect(await canvas.findByRole('alert')).toHaveTextContent(
      'This day could not be loaded',
    );
  },
};
