import type { Day, MemberDay } from '@glimpse/core';
import type { Meta, StoryObj } from '@storybook/react-vite';
import { useEffect } from 'react';
import { expect, waitFor } from 'storybook/test';
import { useGlimpse } from '../provider/useGlimpse.js';
import { WithMemberDay } from '../test/WithMemberDay.js';
import { SelectionBar } from './SelectionBar.js';

const day = '2026-11-19' as Day;

/** What is chosen, and what deleting it takes off. */
const meta = {
  title: 'Parts/Selection bar',
  component: SelectionBar,
  args: { day },
  render: (args, { parameters }) => (
    <WithMemberDay>
      {(memberDay) => (
        <>
          <ChooseFirst memberDay={memberDay} count={(parameters['chosen'] as number) ?? 2} />
          <SelectionBar {...args} />
        </>
      )}
    </WithMemberDay>
  ),
} satisfies Meta<typeof SelectionBar>;
export default meta;

type Story = StoryObj<typeof meta>;

/** A member's own: the price in minutes and seconds (D5). */
export const WithPrice: Story = {
  parameters: { mock: { scenario: 'twoDisplays', as: 'Bea Castellano' } },
  play: async ({ canvas, userEvent }) => {
    await waitFor(() =>
      expect(canvas.getByRole('toolbar')).toHaveTextContent(
        /4 screenshots, \d+ min \d+ s come off/,
      ),
    );
    await userEvent.click(canvas.getByRole('button', { name: 'Clear' }));
    await expect(canvas.queryByRole('toolbar')).toBeNull();
  },
};

/** One moment. */
export const OneMoment: Story = {
  parameters: { mock: { scenario: 'twoDisplays', as: 'Bea Castellano' }, chosen: 1 },
  play: async ({ canvas }) => {
    await waitFor(() => expect(canvas.getByRole('toolbar')).toHaveTextContent('1 moment selected'));
  },
};

/** An admin: no time changes (D8). */
export const ByAdmin: Story = {
  parameters: { mock: { scenario: 'twoDisplays', as: 'owner' } },
  play: async ({ canvas }) => {
    await waitFor(() =>
      expect(canvas.getByRole('toolbar')).toHaveTextContent('4 screenshots, no time changes'),
    );
  },
};

function ChooseFirst({ memberDay, count }: { memberDay: MemberDay; count: number }) {
  const { store } = useGlimpse();
  useEffect(() => {
    const [anchor, ...others] = memberDay.entries
      .flatMap((entry) => entry.captures)
      .filter((capture) => capture.screenshots.length > 0)
      .slice(0, count)
      .map(({ id }) => id);
    if (!anchor) return;
    const captureIds = [anchor, ...others];
    store.setState({ selection: { userId: memberDay.member.id, captureIds, anchor } });
  }, [store, memberDay, count]);
  return null;
}
