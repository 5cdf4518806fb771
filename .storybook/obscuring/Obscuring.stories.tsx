import type { Meta, StoryObj } from '@storybook/react-vite';
import { expect, fireEvent, waitFor } from 'storybook/test';
import { Obscuring } from './Obscuring.js';

/** What becomes of a screen before anything is stored or sent (C4), on drawn examples. */
const meta = {
  title: 'Guide/Obscuring',
  component: Obscuring,
  tags: ['!autodocs'],
  parameters: { docs: { story: { height: '760px' } } },
} satisfies Meta<typeof Obscuring>;
export default meta;

type Story = StoryObj<typeof meta>;

/** A page of news: lines of text become bars, the photo is blurred, the columns stay. */
export const Browser: Story = {
  args: { kind: 'browser' },
  play: async ({ canvas, userEvent }) => {
    const slider = canvas.getByRole('slider');
    const original = canvas.getByRole('img', { name: /^The original/ });
    const covered = (): number => {
      const cover = canvas.getByRole('img', { name: /^The picture/ }).parentElement;
      return (cover?.clientWidth ?? 0) / original.clientWidth;
    };
    await fireEvent.change(slider, { target: { value: '80' } });
    await waitFor(() => expect(covered()).toBeCloseTo(0.8, 1));
    await expect(slider).toHaveAttribute('aria-valuetext', '80 percent');

    const steps: Record<string, number> = {};
    for (const choice of ['greek', 'strict', 'blur', 'off']) {
      await userEvent.selectOptions(canvas.getByLabelText('Obscured'), choice);
      const name = `The picture that is made of it, ${choice}`;
      steps[choice] = stepsIn(await canvas.findByRole('img', { name }));
    }
    // Letters leave many small steps of brightness, bars few, and a blur next to none.
    await expect(steps['off']).toBeGreaterThan(steps['greek']! * 1.2);
    await expect(steps['greek']).toBeGreaterThan(steps['blur']! * 1.2);
    await expect(steps['strict']).toBeLessThanOrEqual(steps['greek']!);

    await userEvent.selectOptions(canvas.getByLabelText('Obscured'), 'greek');
    await fireEvent.change(slider, { target: { value: '50' } });
  },
};

/** Code on dark. */
export const Editor: Story = { args: { kind: 'editor', isDark: true } };

/** A large title and a chart, as blur alone leaves them. */
export const SlidesBlurred: Story = { args: { kind: 'slides', obscuring: 'blur' } };

/** Written from right to left the picture grows from the right. */
export const RightToLeft: Story = {
  args: { kind: 'chat' },
  globals: { locale: 'ar' },
  play: async ({ canvas }) => {
    const original = canvas.getByRole('img', { name: /^The original/ });
    const picture = canvas.getByRole('img', { name: /^The picture/ });
    await expect(Math.round(picture.getBoundingClientRect().right)).toBe(
      Math.round(original.getBoundingClientRect().right),
    );
  },
};

/** How many neighbours of one row differ visibly. */
function stepsIn(element: HTMLElement): number {
  if (!(element instanceof HTMLCanvasElement)) throw new Error('The picture is no canvas.');
  const context = element.getContext('2d');
  const { data, width } = context!.getImageData(0, 0, element.width, element.height);
  let steps = 0;
  for (let at = 4; at < data.length; at += 4) {
    if ((at / 4) % width !== 0 && Math.abs(data[at + 1]! - data[at - 3]!) >= 12) steps += 1;
  }
  return steps;
}
