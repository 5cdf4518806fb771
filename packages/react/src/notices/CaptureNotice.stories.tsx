import { scenarios } from '@glimpse/mock-server';
import type { Meta, StoryObj } from '@storybook/react-vite';
import { expect, waitFor } from 'storybook/test';
import { CaptureNotice } from './CaptureNotice.js';

/** Tells a person that screenshots are on, before anything is taken from them (A4, A5). */
const meta = {
  title: 'Parts/Capture notice',
  component: CaptureNotice,
  parameters: { mock: { scenario: 'noticeOutstanding', as: 'Bea Castellano' } },
} satisfies Meta<typeof CaptureNotice>;
export default meta;

type Story = StoryObj<typeof meta>;

/** The first notice; it goes once it was put away. */
export const TurnedOn: Story = {
  play: async ({ canvas, userEvent }) => {
    await expect(await canvas.findByText('Screenshots are on in Northlight Studio.')).toBeVisible();
    await userEvent.click(canvas.getByRole('button', { name: 'Got it' }));
    await waitFor(() => expect(canvas.queryByText(/Screenshots are on/)).toBeNull());
  },
};

/** Nothing has to be told: nothing is shown. */
export const NothingToTell: Story = {
  parameters: { mock: { scenario: 'twoDisplays', as: 'Bea Castellano' } },
  play: async ({ canvas }) => {
    await expect(canvas.queryByText(/Screenshots/)).toBeNull();
  },
};

/** The policy shows more than before: what changed, and a way to keep one's own obscured (A4). */
export const ShowsMore: Story = {
  parameters: {
    mock: {
      scenario: {
        ...scenarios.twoDisplays,
        policy: [
          ...scenarios.twoDisplays.policy,
          { daysAgo: 0, time: '13:30', change: { resolution: 'high', retentionDays: 30 } },
        ],
      },
      as: 'Bea Castellano',
    },
  },
  play: async ({ canvas, userEvent }) => {
    await expect(await canvas.findByText(/Pictures are kept for 30 days/)).toBeVisible();
    await userEvent.click(canvas.getByRole('button', { name: 'Got it' }));
    await waitFor(() => expect(canvas.queryByText(/will show more/)).toBeNull());
  },
};
