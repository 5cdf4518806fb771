import type { CaptureId, MemberDay } from '@glimpse/core';
import type { Meta, StoryObj } from '@storybook/react-vite';
import { useState } from 'react';
import { expect, fn, screen, waitFor } from 'storybook/test';
import { WithMemberDay } from '../test/WithMemberDay.js';
import { ScreenshotGallery, type ScreenshotGalleryProps } from './ScreenshotGallery.js';

/** A member's whole day, moment by moment (V5). */
const meta = {
  title: 'Parts/Screenshot gallery',
  component: ScreenshotGallery,
  parameters: { mock: { as: 'owner' } },
  args: {
    memberDay: {} as MemberDay,
    captureId: '' as CaptureId,
    display: 0,
    onCaptureChange: fn(),
    onDisplayChange: fn(),
    onDelete: fn(),
    onClose: fn(),
  },
  render: (args) => (
    <WithMemberDay>{(memberDay) => <Gallery {...args} memberDay={memberDay} />}</WithMemberDay>
  ),
} satisfies Meta<typeof ScreenshotGallery>;
export default meta;

type Story = StoryObj<typeof meta>;

/** Both displays at once, in the order they have on the desk. */
export const BothDisplays: Story = {
  play: async ({ userEvent, args }) => {
    const dialog = await screen.findByRole('dialog');
    await expect(dialog).toHaveTextContent('8 of 24');
    await userEvent.keyboard('{ArrowRight}');
    await waitFor(() => expect(dialog).toHaveTextContent('9 of 24'));
    await userEvent.keyboard('{Home}');
    await waitFor(() => expect(dialog).toHaveTextContent('1 of 24'));
    await userEvent.keyboard('{Delete}');
    await expect(args.onDelete).toHaveBeenCalledOnce();
  },
};

/** One display alone. */
export const OneDisplay: Story = {
  args: { display: 2 },
  play: async ({ userEvent, args }) => {
    const radio = await screen.findByRole('radio', { name: 'Display 2' });
    await expect(radio).toBeChecked();
    await userEvent.keyboard('0');
    await expect(args.onDisplayChange).toHaveBeenLastCalledWith(0);
  },
};

/** From right to left the arrows turn the other way; pictures keep their order. */
export const RightToLeft: Story = {
  globals: { direction: 'rtl' },
  play: async ({ userEvent }) => {
    const dialog = await screen.findByRole('dialog');
    await userEvent.keyboard('{ArrowLeft}');
    await waitFor(() => expect(dialog).toHaveTextContent('9 of 24'));
  },
};

/** At the ends an arrow stays, keeps focus, and says why it does nothing. */
export const AtTheEnds: Story = {
  play: async ({ userEvent }) => {
    const dialog = await screen.findByRole('dialog');
    await userEvent.keyboard('{Home}');
    const first = await screen.findByRole('button', { name: 'First of the day' });
    await userEvent.click(first);
    await expect(first).toHaveFocus();
    await userEvent.keyboard('{End}');
    await waitFor(() => expect(dialog).toHaveTextContent('24 of 24'));
    await expect(screen.getByRole('button', { name: 'Last of the day' })).toHaveAttribute(
      'aria-disabled',
      'true',
    );
  },
};

/** The timer runs: the trash stays and says what has to be done first (D4). */
export const TimerRuns: Story = {
  parameters: { mock: { scenario: 'runningTimer', as: 'Bea Castellano' } },
  play: async () => {
    const trash = await screen.findByRole('button', { name: /Stop the timer to delete/ });
    await expect(trash).toHaveAttribute('aria-disabled', 'true');
  },
};

/** One display: nothing to choose. */
export const SingleDisplay: Story = {
  parameters: { mock: { scenario: 'onlyScreenshot', as: 'Bea Castellano' } },
  play: async () => {
    await expect(await screen.findByRole('dialog')).toHaveTextContent('1 of 1');
    await expect(screen.queryByRole('radio')).toBeNull();
  },
};

function Gallery(props: ScreenshotGalleryProps) {
  const at = props.memberDay.entries.flatMap((entry) => entry.captures);
  const shown = at.filter((capture) => capture.screenshots.length > 0);
  const [captureId, setCaptureId] = useState((shown[7] ?? shown[0])?.id ?? props.captureId);
  return <ScreenshotGallery {...props} captureId={captureId} onCaptureChange={setCaptureId} />;
}
