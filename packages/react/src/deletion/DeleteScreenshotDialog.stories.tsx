import type { MemberDay } from '@glimpse/core';
import type { Meta, StoryObj } from '@storybook/react-vite';
import { expect, fn, screen, waitFor } from 'storybook/test';
import { WithMemberDay } from '../test/WithMemberDay.js';
import { DeleteScreenshotDialog } from './DeleteScreenshotDialog.js';

/** Says exactly what a delete will do, and does exactly that (D1, D12). */
const meta = {
  title: 'Parts/Delete dialog',
  component: DeleteScreenshotDialog,
  args: { memberDay: {} as MemberDay, screenshotIds: [], onClose: fn(), onDeleted: fn() },
  parameters: { times: ['09:36'] },
  render: (args, { parameters }) => (
    <WithMemberDay>
      {(memberDay) => (
        <DeleteScreenshotDialog
          {...args}
          memberDay={memberDay}
          screenshotIds={screenshotsAt(memberDay, parameters['times'] as string[])}
        />
      )}
    </WithMemberDay>
  ),
} satisfies Meta<typeof DeleteScreenshotDialog>;
export default meta;

type Story = StoryObj<typeof meta>;

async function expectQuestion(...words: string[]) {
  const dialog = await screen.findByRole('alertdialog');
  for (const text of words) await waitFor(() => expect(dialog).toHaveTextContent(text));
  return dialog;
}

/** A member, one of two displays: minutes and seconds, the piece of the entry, and its total (D5, D10). */
export const OneOfTwoDisplays: Story = {
  parameters: { mock: { scenario: 'twoDisplays', as: 'Bea Castellano' } },
  play: async ({ userEvent, args }) => {
    await expectQuestion('2 minutes and 41 seconds will come off this entry');
    await expect(screen.getByRole('button', { name: 'Cancel' })).toHaveFocus();
    await userEvent.keyboard('{Escape}');
    await expect(args.onClose).toHaveBeenCalledOnce();
  },
};

/** The other display stays. */
export const SiblingStays: Story = {
  parameters: { mock: { scenario: 'twoDisplays', as: 'Bea Castellano' } },
  play: async ({ userEvent }) => {
    await userEvent.click(await screen.findByRole('checkbox'));
    await expectQuestion('It stays. Deleting it later costs nothing more.');
    await expect(await screen.findByRole('button', { name: 'Delete screenshot' })).toBeVisible();
  },
};

/** The only screenshot of its entry: the whole entry goes (D6). */
export const OnlyScreenshot: Story = {
  parameters: { mock: { scenario: 'onlyScreenshot', as: 'Bea Castellano' }, times: ['09:03'] },
  play: async () => {
    await expectQuestion('so the whole entry will be deleted', 'Your day');
  },
};

/** An admin: no time changes, and the member sees it (D8). */
export const ByAdmin: Story = {
  parameters: { mock: { scenario: 'twoDisplays', as: 'owner' } },
  play: async ({ userEvent, args }) => {
    await expectQuestion('Bea will see that you deleted it.');
    await userEvent.click(screen.getByRole('button', { name: 'Delete 2 screenshots' }));
    await waitFor(() => expect(args.onDeleted).toHaveBeenCalledOnce());
  },
};

/** A member, several selected; one stays. */
export const Several: Story = {
  parameters: { mock: { as: 'Bea Castellano' }, times: ['08:05', '09:12', '09:18'] },
  play: async () => {
    await expectQuestion(
      '10 minutes and 23 seconds will come off your day.',
      '1 moment stays: its entry is approved.',
    );
  },
};

/** An admin, several selected. */
export const SeveralByAdmin: Story = {
  parameters: { mock: { as: 'owner' }, times: ['09:12', '09:18'] },
  play: async () => {
    await expectQuestion('Delete 4 screenshots?', '2 moments of Bea Castellano');
  },
};

/** Refused: the timer runs (D4). */
export const TimerRuns: Story = {
  parameters: { mock: { scenario: 'runningTimer', as: 'Bea Castellano' }, times: ['13:24'] },
  play: async () => {
    await expectQuestion('Stop the timer first');
  },
};

/** Refused: approved, locked or submitted (D3). */
export const Approved: Story = {
  parameters: { mock: { scenario: 'approvedAndLocked', as: 'Bea Castellano' }, times: ['08:05'] },
  play: async () => {
    await expectQuestion('Only an admin can delete this', 'is approved');
  },
};

/** Could not be done: nothing has been deleted. */
export const Failed: Story = {
  parameters: {
    mock: {
      scenario: 'twoDisplays',
      as: 'Bea Castellano',
      faults: [{ fault: { kind: 'offline' }, route: 'deleteScreenshots' }],
    },
  },
  play: async ({ userEvent }) => {
    await userEvent.click(await screen.findByRole('button', { name: 'Delete 2 screenshots' }));
    await expectQuestion('Not deleted');
    await expect(screen.getByRole('button', { name: 'Try again' })).toBeVisible();
  },
};

/** In dark. */
export const Dark: Story = { ...OneOfTwoDisplays, globals: { theme: 'dark' } };

/** Refused: submitted for approval (D3). */
export const Submitted: Story = {
  parameters: { mock: { scenario: 'approvedAndLocked', as: 'Bea Castellano' }, times: ['09:36'] },
  play: async () => {
    await expectQuestion('Only an admin can delete this', 'is submitted for approval');
  },
};

/** Refused: locked (D3). */
export const Locked: Story = {
  parameters: { mock: { scenario: 'approvedAndLocked', as: 'Bea Castellano' }, times: ['11:17'] },
  play: async () => {
    await expectQuestion('Only an admin can delete this', 'is locked');
  },
};

/** An admin on an approved entry: the entry stays as it is (D7). */
export const ApprovedByAdmin: Story = {
  parameters: { mock: { scenario: 'approvedAndLocked', as: 'owner' }, times: ['08:05'] },
  play: async () => {
    await expectQuestion('No time changes');
    await expect(screen.getByRole('button', { name: /^Delete/ })).toBeVisible();
  },
};

/** The plan is being worked out: nothing can be pressed by mistake. */
export const Planning: Story = {
  parameters: {
    mock: {
      scenario: 'twoDisplays',
      as: 'Bea Castellano',
      faults: [{ fault: { kind: 'delay', ms: 60_000 }, route: 'planDeletion' }],
    },
  },
  play: async () => {
    await expectQuestion('Working out what a delete does…');
    await expect(screen.queryByRole('button', { name: /^Delete/ })).toBeNull();
  },
};

/** The plan rests on what has changed meanwhile: nothing is deleted, and the new one is shown (D12). */
export const Changed: Story = {
  parameters: {
    mock: {
      scenario: 'twoDisplays',
      as: 'Bea Castellano',
      faults: [
        { fault: { kind: 'error', code: 'plan_changed' }, route: 'deleteScreenshots', times: 1 },
      ],
    },
  },
  play: async ({ userEvent, args }) => {
    await userEvent.click(await screen.findByRole('button', { name: 'Delete 2 screenshots' }));
    await expectQuestion('This changed while you were reading.');
    await expect(args.onDeleted).not.toHaveBeenCalled();
  },
};

/** From right to left; times and the strip keep their order. */
export const RightToLeft: Story = { ...OneOfTwoDisplays, globals: { direction: 'rtl' } };

/** The first display of each moment that is named by its time in Berlin. */
function screenshotsAt(memberDay: MemberDay, times: readonly string[]) {
  const clock = new Intl.DateTimeFormat('en-GB', { timeZone: 'Europe/Berlin', timeStyle: 'short' });
  const wanted = memberDay.entries
    .flatMap((entry) => entry.captures)
    .filter(({ capturedAt }) => times.includes(clock.format(Date.parse(capturedAt))));
  const shots = wanted.flatMap((capture) => capture.screenshots);
  return (times.length > 1 ? shots : shots.slice(0, 1)).map(({ id }) => id);
}
