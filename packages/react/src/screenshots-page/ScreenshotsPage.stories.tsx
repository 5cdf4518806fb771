import type { Meta, StoryObj } from '@storybook/react-vite';
import { expect } from 'storybook/test';
import { ScreenshotsPage } from './ScreenshotsPage.js';

/** The whole of Activity > Screenshots, over the real API in memory. */
const meta = {
  title: 'Page/ScreenshotsPage',
  component: ScreenshotsPage,
} satisfies Meta<typeof ScreenshotsPage>;
export default meta;

type Story = StoryObj<typeof meta>;

/** As an admin sees it: everyone with their counts; a name opens that person's day. */
export const TypicalDay: Story = {
  parameters: { mock: { scenario: 'typicalDay', as: 'admin' } },
  play: async ({ canvas, userEvent }) => {
    const bea = await canvas.findByRole('button', { name: /^Bea Castellano/ });
    await userEvent.click(bea);
    await expect(bea).toHaveAttribute('aria-expanded', 'true');
    await expect(await canvas.findByText('Checkout redesign')).toBeVisible();
    await expect(canvas.getAllByText(/7 min 41 s taken off/)).toHaveLength(2);
  },
};

/** As a member sees it: themselves alone (V2). */
export const OwnDay: Story = {
  parameters: { mock: { scenario: 'typicalDay', as: 'member' } },
  play: async ({ canvas }) => {
    await canvas.findByRole('button', { name: /^Bea Castellano/ });
    await expect(canvas.queryByText('Adaeze Okafor')).toBeNull();
  },
};

/** Capturing was never turned on (A3). */
export const CaptureOff: Story = {
  parameters: { mock: { scenario: 'captureOff', as: 'admin' } },
  play: async ({ canvas }) => {
    await expect(await canvas.findByRole('heading', { name: /Screenshots are off/ })).toBeVisible();
  },
};

/** Capturing is on and nobody has tracked time yet. */
export const NothingYet: Story = {
  parameters: { mock: { scenario: 'empty', as: 'admin' } },
};

/** The plan no longer includes screenshots; what exists stays (A6). */
export const PlanLapsed: Story = {
  parameters: { mock: { scenario: 'planLapsed', as: 'admin' } },
};

/** The server cannot be reached. */
export const Unreachable: Story = {
  parameters: { mock: { scenario: 'offline', as: 'admin' } },
  play: async ({ canvas }) => {
    await expect(await canvas.findByRole('button', { name: 'Try again' })).toBeVisible();
  },
};
