import { scenarios } from '@glimpse/mock-server';
import type { Meta, StoryObj } from '@storybook/react-vite';
import { expect, waitFor } from 'storybook/test';
import { PolicySettings } from './PolicySettings.js';

/** What is recorded, who was told, and who looked. */
const meta = {
  title: 'Settings/Policy settings',
  component: PolicySettings,
  parameters: { mock: { as: 'owner' } },
} satisfies Meta<typeof PolicySettings>;
export default meta;

type Story = StoryObj<typeof meta>;

/** As an admin sees it; hiding less shows more, and says so before it is saved (A4). */
export const ShowsMore: Story = {
  play: async ({ canvas, userEvent }) => {
    await userEvent.click(await canvas.findByRole('radio', { name: 'Off' }));
    await expect(
      await canvas.findByText('Hiding less of what was written shows more.'),
    ).toBeVisible();
    await userEvent.click(
      await canvas.findByRole('button', { name: 'Save and notify 11 members' }),
    );
    await expect(await canvas.findByText(/^0 of 11 have seen version 3/)).toBeVisible();
  },
};

/** In dark. */
export const Dark: Story = { ...ShowsMore, globals: { theme: 'dark' } };

/** What every member sees: their own wish, and who looked (C4, V8). */
export const OwnWishes: Story = {
  parameters: { mock: { scenario: 'twoDisplays', as: 'Bea Castellano' } },
  play: async ({ canvas, userEvent }) => {
    const obscured = await canvas.findByRole('switch', { name: 'Always obscure mine' });
    await userEvent.click(obscured);
    await waitFor(() => expect(obscured).toBeChecked());
    await expect(canvas.queryByText('Activate screenshot capturing')).toBeNull();
  },
};

/** Never turned on (A3). */
export const NotActivated: Story = {
  parameters: { mock: { scenario: 'captureOff', as: 'owner' } },
  play: async ({ canvas, userEvent }) => {
    await userEvent.click(
      await canvas.findByRole('switch', { name: 'Activate screenshot capturing' }),
    );
    await expect(await canvas.findByText('Every member is told first.')).toBeVisible();
  },
};

/** A trial that runs (A2). */
export const Trial: Story = {
  parameters: { mock: { scenario: 'trial', as: 'owner' } },
  play: async ({ canvas }) => {
    await expect(await canvas.findByText(/^Trial, 3 days/)).toBeVisible();
  },
};

/** The plan no longer includes screenshots (A1). */
export const Lapsed: Story = {
  parameters: { mock: { scenario: 'planLapsed', as: 'owner' } },
  play: async ({ canvas }) => {
    await expect(await canvas.findByText(/part of the Pro and Enterprise plans/)).toBeVisible();
  },
};

/** A workspace without a plan can try it for a week (A2). */
export const TrialOffered: Story = {
  parameters: { mock: { scenario: { ...scenarios.captureOff, plan: 'FREE' }, as: 'owner' } },
  play: async ({ canvas, userEvent }) => {
    await userEvent.click(await canvas.findByRole('button', { name: 'Start the free trial' }));
    await expect(await canvas.findByText(/^Trial, 7 days/)).toBeVisible();
  },
};

/** Hiding more, or keeping for a shorter time: no notice is needed. */
export const ShowsLess: Story = {
  play: async ({ canvas, userEvent }) => {
    await userEvent.click(await canvas.findByRole('radio', { name: 'Strict' }));
    await expect(await canvas.findByText('Nothing more is shown than before.')).toBeVisible();
    await userEvent.click(canvas.getByRole('button', { name: 'Discard' }));
    await expect(canvas.queryByRole('button', { name: /^Save/ })).toBeNull();
  },
};

/** The server could not be reached: nothing was changed, and what was chosen is still there. */
export const NotSaved: Story = {
  parameters: {
    mock: { as: 'owner', faults: [{ fault: { kind: 'offline' }, route: 'updatePolicy' }] },
  },
  play: async ({ canvas, userEvent }) => {
    await userEvent.click(await canvas.findByRole('radio', { name: 'Strict' }));
    await userEvent.click(await canvas.findByRole('button', { name: 'Save' }));
    await expect(await canvas.findByText('Not saved.')).toBeVisible();
    await expect(canvas.getByRole('radio', { name: 'Strict' })).toBeChecked();
  },
};

/** The settings could not be loaded. */
export const Failed: Story = {
  parameters: {
    mock: { as: 'owner', faults: [{ fault: { kind: 'offline' }, route: 'getPolicy' }] },
  },
  play: async ({ canvas }) => {
    await expect(await canvas.findByText('The settings could not be loaded')).toBeVisible();
  },
};

/** The shape of the page, before the settings are there. */
export const Loading: Story = {
  parameters: {
    mock: { as: 'owner', faults: [{ fault: { kind: 'delay', ms: 60_000 }, route: 'getPolicy' }] },
  },
  play: async ({ canvas, canvasElement }) => {
    await expect(await canvas.findByText('Loading the day')).toBeInTheDocument();
    await expect(canvasElement.querySelector('[aria-busy=true]')).toBeVisible();
    await expect(canvas.queryByRole('switch')).toBeNull();
  },
};

/** Another admin was faster: what they saved is read again, what was chosen stays, and nothing was saved. */
export const Conflict: Story = {
  parameters: {
    mock: {
      as: 'owner',
      faults: [
        { fault: { kind: 'error', code: 'policy_changed' }, route: 'updatePolicy', times: 1 },
      ],
    },
  },
  play: async ({ canvas, userEvent }) => {
    await userEvent.click(await canvas.findByRole('radio', { name: 'Strict' }));
    await userEvent.click(await canvas.findByRole('button', { name: 'Save' }));
    await expect(
      await canvas.findByText('Someone else changed the settings meanwhile.'),
    ).toBeVisible();
    await expect(canvas.getByRole('radio', { name: 'Strict' })).toBeChecked();
    await userEvent.click(canvas.getByRole('button', { name: 'Save' }));
    await waitFor(() => expect(canvas.queryByRole('button', { name: 'Save' })).toBeNull());
  },
};
