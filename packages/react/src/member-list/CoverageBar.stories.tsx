import type { CoverageRunWire } from '@glimpse/core';
import type { Meta, StoryObj } from '@storybook/react-vite';
import { expect } from 'storybook/test';
import { CoverageBar } from './CoverageBar.js';

const axis = {
  startAt: Date.parse('2026-11-19T07:00:00Z'),
  endAt: Date.parse('2026-11-19T15:00:00Z'),
};
const run = (start: string, end: string, state: CoverageRunWire['state']): CoverageRunWire => ({
  start: `2026-11-19T${start}:00Z`,
  end: `2026-11-19T${end}:00Z`,
  state,
});

/** A day as a bar: height tells, colour helps. */
const meta = {
  title: 'Parts/Coverage bar',
  component: CoverageBar,
  args: { axis, runs: [] },
  decorators: [(Story) => <div style={{ padding: 24 }}>{Story()}</div>],
} satisfies Meta<typeof CoverageBar>;
export default meta;

type Story = StoryObj<typeof meta>;

/** Stretches with a screenshot, without one, and without a timer. */
export const MixedDay: Story = {
  args: {
    runs: [
      run('07:30', '09:00', 'captured'),
      run('09:00', '09:20', 'missed'),
      run('10:00', '12:00', 'captured'),
    ],
  },
  play: async ({ canvasElement }) => {
    const bars = canvasElement.querySelectorAll('i');
    await expect(bars).toHaveLength(3);
    await expect(heightOf(bars[1])).toBeLessThan(heightOf(bars[0]));
  },
};

/** The timer still runs. */
export const Running: Story = {
  args: { runs: [run('13:00', '14:00', 'captured')], isRunning: true },
  play: async ({ canvasElement }) => {
    await expect(canvasElement.querySelector('i')).toHaveAttribute('data-running');
  },
};

/** No timer all day: a line. */
export const NoTimer: Story = {
  play: async ({ canvasElement }) => {
    await expect(canvasElement.querySelectorAll('i')).toHaveLength(0);
  },
};

function heightOf(element: Element | undefined): number {
  return element?.getBoundingClientRect().height ?? 0;
}
