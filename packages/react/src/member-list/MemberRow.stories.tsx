import type { MemberTotals } from '@glimpse/core';
import type { Meta, StoryObj } from '@storybook/react-vite';
import { expect, fn } from 'storybook/test';
import { WithMember } from '../test/WithMember.js';
import type { DayAxis } from './dayAxis.js';
import { MemberRow } from './MemberRow.js';

/** One member of the list: name, count, day, and the way in (V3, V4). */
const meta = {
  title: 'Parts/Member row',
  component: MemberRow,
  parameters: { mock: { as: 'owner' }, who: 'Bea Castellano' },
  args: { member: {} as MemberTotals, axis: {} as DayAxis, onToggle: fn() },
  render: (args, { parameters }) => (
    <WithMember name={parameters['who'] as string}>
      {(member, axis) => {
        const row = { ...args, member, axis };
        return <MemberRow {...row} onToggle={parameters['closed'] ? undefined : row.onToggle} />;
      }}
    </WithMember>
  ),
} satisfies Meta<typeof MemberRow>;
export default meta;

type Story = StoryObj<typeof meta>;

/** Closed, with the timer running; name and icon open it alike. */
export const Closed: Story = {
  play: async ({ canvas, userEvent, args }) => {
    const name = await canvas.findByRole('button', { name: /^Bea Castellano/ });
    await expect(name).toHaveAttribute('aria-expanded', 'false');
    await expect(canvas.getByText('Timer running')).toBeVisible();
    await userEvent.click(name);
    await userEvent.click(
      canvas.getByRole('button', { name: 'Show the screenshots of Bea Castellano' }),
    );
    await expect(args.onToggle).toHaveBeenCalledTimes(2);
  },
};

/** Open. */
export const Open: Story = {
  args: { isOpen: true },
  play: async ({ canvas }) => {
    await expect(
      await canvas.findByRole('button', { name: 'Hide the screenshots of Bea Castellano' }),
    ).toHaveAttribute('aria-expanded', 'true');
  },
};

/** Time was tracked, and no app was there to take a screenshot. */
export const NoApp: Story = {
  parameters: { who: 'Kenji Watari' },
  play: async ({ canvas }) => {
    await expect(await canvas.findByText('App not installed')).toBeVisible();
  },
};

/** Nothing to open: the row is no button. */
export const NothingToOpen: Story = {
  parameters: { who: 'Wren Ashby', closed: true },
  play: async ({ canvas }) => {
    await expect(await canvas.findByText('No tracked time')).toBeVisible();
    await expect(canvas.queryByRole('button')).toBeNull();
  },
};

/** The viewer themselves. */
export const You: Story = {
  parameters: { mock: { as: 'Bea Castellano' } },
  play: async ({ canvas }) => {
    await expect(await canvas.findByText('Bea Castellano')).toBeVisible();
  },
};
