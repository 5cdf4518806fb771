import type { Day, UserId } from '@glimpse/core';
import { PLAIN, scenarios } from '@glimpse/mock-server';
import type { Meta, StoryObj } from '@storybook/react-vite';
import { expect } from 'storybook/test';
import { WithMemberDay } from '../test/WithMemberDay.js';
import { MemberDay } from './MemberDay.js';

/** One member's day: entries, moments, and the reasons of their gaps (V4, C8). */
const meta = {
  title: 'Parts/Member day',
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

/** The day is on its way: its shape is there. */
export const Loading: Story = {
  ...Failed,
  parameters: {
    mock: {
      scenario: 'twoDisplays',
      as: 'owner',
      faults: [{ fault: { kind: 'delay', ms: 60_000 }, route: 'getMemberDay' }],
    },
  },
  play: async ({ canvas }) => {
    await expect(await canvas.findByRole('region', { name: 'Bea' })).toHaveAttribute(
      'aria-busy',
      'true',
    );
  },
};

/** Every picture was blank, so none was sent (C9). */
export const BlankPictures: Story = {
  parameters: { mock: { scenario: 'blankFrames', as: 'Bea Castellano' } },
  play: async ({ canvas }) => {
    await expect(await canvas.findByText('Blank picture')).toBeVisible();
    await expect(canvas.queryByRole('img')).toBeNull();
  },
};

/** No agent was running: one slot says so for the whole entry. */
export const AppNotRunning: Story = {
  parameters: {
    mock: {
      scenario: {
        ...scenarios.twoDisplays,
        entries: [{ ...PLAIN, displays: undefined, deleted: undefined }],
      },
      as: 'Bea Castellano',
    },
  },
  play: async ({ canvas }) => {
    await expect(await canvas.findByText('App not running')).toBeVisible();
  },
};

/** An admin deleted a moment: the slot stays, and no time came off (D8). */
export const DeletedByAdmin: Story = {
  parameters: {
    mock: {
      scenario: {
        ...scenarios.twoDisplays,
        entries: [{ ...PLAIN, deleted: [{ at: '09:44:03', by: 'Helena Marsh' }] }],
      },
      as: 'Bea Castellano',
    },
  },
  play: async ({ canvas }) => {
    await expect(await canvas.findByText('Deleted by Helena')).toBeVisible();
    await expect(canvas.queryByText(/taken off/)).toBeNull();
  },
};

/** A narrow page: pictures stand smaller, nothing is cut off. */
export const Narrow: Story = {
  parameters: { mock: { as: 'owner' }, width: 320 },
  play: async ({ canvas, canvasElement }) => {
    await expect(await canvas.findByText('Deleted by Bea')).toBeVisible();
    await expect(canvasElement.querySelector('.glimpse-root')?.scrollWidth).toBe(320);
  },
};
