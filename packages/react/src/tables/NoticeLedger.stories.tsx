import { userIdSchema, type LedgerLine } from '@glimpse/core';
import type { Meta, StoryObj } from '@storybook/react-vite';
import { expect } from 'storybook/test';
import { NoticeLedger } from './NoticeLedger.js';

const line = (index: number, name: string, shown: Partial<LedgerLine>): LedgerLine => ({
  member: {
    ...{ id: userIdSchema.parse(String(index).padStart(24, '0')), name },
    ...{ email: `${index}@northlight.test`, status: 'ACTIVE', role: 'member' },
  },
  ...{ version: null, shownAt: null, channel: null, upToDate: false },
  ...shown,
});
const SEEN = { version: 2, shownAt: '2026-11-16T09:12:40Z', upToDate: true } as const;
const HELENA = line(1, 'Helena Marsh', { ...SEEN, channel: 'web' });
const JONAS = line(2, 'Jonas Lindqvist', { ...SEEN, channel: 'desktop' });
const DANIEL = line(3, 'Daniel Obeng', {});
const SOFIA = line(4, 'Sofia Brandt', { ...SEEN, version: 1, channel: 'web', upToDate: false });

/** Who was shown which notice, when and where: the promise that nothing is taken before (A5). */
const meta = {
  title: 'Settings/Notice ledger',
  component: NoticeLedger,
  args: { lines: [HELENA, JONAS, DANIEL, SOFIA], version: 2 },
} satisfies Meta<typeof NoticeLedger>;
export default meta;

type Story = StoryObj<typeof meta>;

/** Those who were not shown it come first, since nothing is taken of them. */
export const SomeNotYet: Story = {
  play: async ({ canvas }) => {
    await expect(
      canvas.getByText('2 of 4 have seen version 2. The other 2 are not captured.'),
    ).toBeVisible();
    const names = canvas.getAllByRole('row').map((row) => row.textContent);
    await expect(names[1]).toContain('Daniel Obeng');
    await expect(canvas.getByText('Desktop app')).toBeVisible();
  },
};

/** Everyone has seen it. */
export const Everyone: Story = {
  args: { lines: [HELENA, JONAS] },
  play: async ({ canvas }) => {
    await expect(canvas.getByText('2 of 2 have seen version 2.')).toBeVisible();
    await expect(canvas.queryByText('Not yet')).toBeNull();
  },
};

/** Just turned on: nobody has seen it. */
export const Nobody: Story = {
  args: { lines: [DANIEL, SOFIA], version: 3 },
  play: async ({ canvas }) => {
    await expect(canvas.getAllByText('Not yet')).toHaveLength(2);
  },
};
