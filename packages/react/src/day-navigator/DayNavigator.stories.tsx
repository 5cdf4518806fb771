import type { Day } from '@glimpse/core';
import type { Meta, StoryObj } from '@storybook/react-vite';
import { expect, fn } from 'storybook/test';
import { DayNavigator } from './DayNavigator.js';

const viewable = { oldest: '2026-11-12' as Day, today: '2026-11-19' as Day };

/** The date with `<` and `>` beside it (V6). */
const meta = {
  title: 'Parts/Day navigator',
  component: DayNavigator,
  args: { viewable, onDayChange: fn() },
} satisfies Meta<typeof DayNavigator>;
export default meta;

type Story = StoryObj<typeof meta>;

/** Somewhere in the middle: both ways are open. */
export const InTheMiddle: Story = {
  args: { defaultDay: '2026-11-17' as Day },
  play: async ({ canvas, userEvent, args }) => {
    await userEvent.click(canvas.getByRole('button', { name: 'Previous day, Mon 16 November' }));
    await expect(args.onDayChange).toHaveBeenLastCalledWith('2026-11-16');
    await userEvent.click(canvas.getByRole('button', { name: 'Today' }));
    await expect(canvas.getByText('Thu 19 November')).toBeVisible();
  },
};

/** Today: the way forward stays in the tab order, and says why it does nothing. */
export const Today: Story = {
  play: async ({ canvas, userEvent, args }) => {
    const next = canvas.getByRole('button', { name: 'Next day (today is the last)' });
    await userEvent.click(next);
    await expect(args.onDayChange).not.toHaveBeenCalled();
    await expect(next).toHaveFocus();
  },
};

/** The oldest day that is kept. */
export const Oldest: Story = {
  args: { defaultDay: '2026-11-12' as Day },
  play: async ({ canvas }) => {
    await expect(
      canvas.getByRole('button', { name: 'Previous day (older ones are deleted)' }),
    ).toHaveAttribute('aria-disabled', 'true');
  },
};

/** The host keeps the day. */
export const Controlled: Story = {
  args: { day: '2026-11-17' as Day },
  play: async ({ canvas, userEvent, args }) => {
    await userEvent.click(canvas.getByRole('button', { name: /^Next day/ }));
    await expect(args.onDayChange).toHaveBeenLastCalledWith('2026-11-18');
    await expect(canvas.getByText('Tue 17 November')).toBeVisible();
  },
};

/** On a narrow page only the date and its arrows stay. */
export const Narrow: Story = {
  parameters: { width: 320 },
  play: async ({ canvas, canvasElement }) => {
    await expect(canvas.getByText('Thu 19 November')).toBeVisible();
    await expect(canvasElement.querySelector('.glimpse-root')?.scrollWidth).toBe(320);
  },
};

/** From right to left the arrows point the other way. */
export const RightToLeft: Story = {
  globals: { direction: 'rtl' },
  args: { defaultDay: '2026-11-17' as Day },
  play: async ({ canvas, userEvent, args }) => {
    await userEvent.click(canvas.getByRole('button', { name: /^Previous day/ }));
    await expect(args.onDayChange).toHaveBeenLastCalledWith('2026-11-16');
  },
};
