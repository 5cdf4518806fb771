import type { Day, UserId } from '@glimpse/core';
import type { Meta, StoryObj } from '@storybook/react-vite';
import { expect } from 'storybook/test';
import { WithMemberDay } from '../test/WithMemberDay.js';
import { MemberDay } from './MemberDay.js';

/** One member's day: entries, moments, and the reasons of their gaps (V4, C8). */
const meta = {
  component: MemberDay,
  args: { userId: '' as UserId, day: '2026-11-19' as Day },
  render: () => (
    <WithMemberDay>
      {({ member, day }) => <MemberDay userId={member.id} day={day} name={member.name} />}
    </WithMemberDay>
  ),
} satisfies Meta<typeof MemberDay>;
export default meta;

type Story = StoryObj<typeof meta>;

/** Entries of every kind, with gaps of every kind. */
export const TypicalDay: Story = {
  parameters: { mock: { as: 'owner' } },
  play: async ({ canvas }) => {
    await expect(await canvas.findByText('Deleted by Bea')).toBeVisible();
    await expect(canvas.getByText(/can see who looked/)).toBeVisible();
  },
};

/** A running timer: its screenshots can be looked at, and deleted once it is stopped (D4). */
export const RunningTimer: Story = {
  parameters: { mock: { scenario: 'runningTimer', as: 'Bea Castellano' } },
  play: async ({ canvas }) => {
    await expect(await canvas.findByText('Running')).toBeVisible();
    for (const checkbox of canvas.getAllByRole('checkbox')) await expect(checkbox).toBeDisabled();
  },
};

/** Entries that a member cannot change any more (D3). */
export const ApprovedAndLocked: Story = {
  parameters: { mock: { scenario: 'approvedAndLocked', as: 'Bea Castellano' } },
  play: async ({ canvas }) => {
    for (const state of ['Approved', 'Submitted', 'Locked'])
      await expect(await canvas.findByText(state)).toBeVisible();
  },
};

/** Arrows move by sight, one picture of an entry is in the tab order, Space selects. */
export const ByKeyboard: Story = {
  parameters: { mock: { scenario: 'twoDisplays', as: 'Bea Castellano' } },
  play: async ({ canvas, userEvent }) => {
    const first = await canvas.findByRole('button', { name: 'Display 1, 09:07. Open' });
    await userEvent.tab();
    await expect(first).toHaveFocus();
    await userEvent.keyboard('{ArrowRight}{ArrowRight}');
    await expect(canvas.getByRole('button', { name: 'Display 1, 09:12. Open' })).toHaveFocus();
    await userEvent.keyboard(' ');
    await expect(canvas.getByRole('checkbox', { name: /09:12/ })).toBeChecked();
    await userEvent.keyboard('{Home}');
    await expect(first).toHaveFocus();
    await userEvent.keyboard('{ArrowDown}');
    await expect(first).not.toHaveFocus();
  },
};

/** The day could not be loaded. */
export const Failed: Story = {
  parameters: {
    mock: {
      scenario: 'twoDisplays',
      as: 'owner',
      faults: [{ fault: { kind: 'error', code: 'unavailable' }, route: 'getMemberDay' }],
    },
  },
  render: () => <MemberDay userId={'anyone' as UserId} day={'2026-11-19' as Day} name="Bea" />,
  play: async ({ canvas }) => {
    await expect(await canvas.findByRole('alert')).toHaveTextContent(
      'This day could not be loaded',
    );
  },
};
