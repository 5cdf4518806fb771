import type { Day } from '@glimpse/core';
import type { Meta, StoryObj } from '@storybook/react-vite';
import { expect } from 'storybook/test';
import { MemberList } from './MemberList.js';

/** The active members with the number of screenshots of a day (V3). */
const meta = {
  component: MemberList,
  parameters: { mock: { as: 'owner' } },
  args: { day: '2026-11-19' as Day },
} satisfies Meta<typeof MemberList>;
export default meta;

type Story = StoryObj<typeof meta>;

/** A row for everyone; a zero has its reason beside it. */
export const TypicalDay: Story = {
  play: async ({ canvas }) => {
    await expect(await canvas.findByText('Kenji Watari')).toBeVisible();
    await expect(canvas.getByText('App not installed')).toBeVisible();
    await expect(canvas.getAllByText('No tracked time')[0]).toBeVisible();
  },
};

/** Members with nothing to open are no buttons. */
export const NothingToOpen: Story = {
  parameters: { mock: { scenario: 'empty', as: 'owner' } },
  play: async ({ canvas }) => {
    await expect(await canvas.findByText('Bea Castellano')).toBeVisible();
    await expect(canvas.queryAllByRole('button')).toHaveLength(0);
  },
};
