import type { ScreenshotId } from '@glimpse/core';
import type { Meta, StoryObj } from '@storybook/react-vite';
import { expect, waitFor } from 'storybook/test';
import { WithMemberDay } from '../test/WithMemberDay.js';
import { Picture } from './Picture.js';

/** One screenshot's picture, fetched with the viewer's credentials and kept in memory. */
const meta = {
  title: 'Parts/Picture',
  component: Picture,
  parameters: { mock: { scenario: 'twoDisplays', as: 'owner' } },
  args: {
    alt: 'Display 1 at 09:07',
    screenshot: { id: '' as ScreenshotId, width: 480, height: 270 },
  },
  render: (args) => (
    <WithMemberDay>
      {({ entries }) => {
        const first = entries[0]?.captures[0]?.screenshots[0];
        return (
          <div style={{ inlineSize: 240, margin: 24 }}>
            {first && <Picture {...args} screenshot={first} />}
          </div>
        );
      }}
    </WithMemberDay>
  ),
} satisfies Meta<typeof Picture>;
export default meta;

type Story = StoryObj<typeof meta>;

/** There. */
export const Ready: Story = {
  play: async ({ canvas }) => {
    const picture = await canvas.findByRole('img', { name: 'Display 1 at 09:07' });
    await expect(picture).toHaveAttribute('width', '480');
  },
};

/** It stays when the others of a selection go: dimmed. */
export const Kept: Story = {
  args: { state: 'kept' },
  play: async ({ canvas }) => {
    await expect(await canvas.findByRole('img')).toHaveAttribute('data-state', 'kept');
  },
};

/** On its way. */
export const Loading: Story = {
  parameters: {
    mock: {
      ...meta.parameters.mock,
      faults: [
        { fault: { kind: 'delay', ms: 60_000 }, route: 'getImages' },
        { fault: { kind: 'delay', ms: 60_000 }, route: 'getImage' },
      ],
    },
  },
  play: async ({ canvasElement }) => {
    await waitFor(() => expect(stateOf(canvasElement)).toBe('waiting'));
  },
};

/** It could not be fetched. */
export const Failed: Story = {
  parameters: {
    mock: {
      ...meta.parameters.mock,
      faults: [
        { fault: { kind: 'offline' }, route: 'getImages' },
        { fault: { kind: 'offline' }, route: 'getImage' },
      ],
    },
  },
  play: async ({ canvasElement }) => {
    await waitFor(() => expect(stateOf(canvasElement)).toBe('failed'));
  },
};

function stateOf(element: Element): string | null | undefined {
  return element.querySelector('[data-part=skeleton]')?.getAttribute('data-state');
}
