import type { Day } from '@glimpse/core';
import type { Meta, StoryObj } from '@storybook/react-vite';
import { crowdOf } from '@glimpse/mock-server';
import { expect } from 'storybook/test';
import { MemberList } from './MemberList.js';

/** The active members with the number of screenshots of a day (V3). */
const meta = {
  title: 'Parts/Member list',
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

/** Only those whose name holds the text. */
export const Found: Story = {
  args: { name: 'cast' },
  play: async ({ canvas }) => {
    await expect(await canvas.findByText('Bea Castellano')).toBeVisible();
    await expect(canvas.queryByText('Kenji Watari')).toBeNull();
  },
};

/** The list is on its way. */
export const Loading: Story = {
  parameters: {
    mock: {
      as: 'owner',
      faults: [{ fault: { kind: 'delay', ms: 60_000 }, route: 'getDayTotals' }],
    },
  },
  play: async ({ canvas }) => {
    await expect(await canvas.findByText('Loading the day')).toBeInTheDocument();
  },
};

/** Hundreds of members: a page of them at a time, and only what is near the screen is drawn. */
export const Crowd: Story = {
  parameters: { mock: { scenario: crowdOf(300), as: 'owner' } },
  play: async ({ canvas, canvasElement }) => {
    await expect(
      await canvas.findByRole('button', { name: 'Show more members' }),
    ).toBeInTheDocument();
    const drawn = canvasElement.querySelectorAll('[data-part="member"]').length;
    await expect(drawn).toBeGreaterThan(5);
    await expect(drawn).toBeLessThan(100);
    await expect(canvasElement.querySelectorAll('*').length).toBeLessThan(1200);
  },
};
