import type { Meta, StoryObj } from '@storybook/react-vite';
import { expect, screen, waitFor } from 'storybook/test';
import { en } from '../messages/en/en.js';
import type { Components } from '../slots/Components.js';
import { ScreenshotsPage } from './ScreenshotsPage.js';

/** The whole page in every state it can be in. */
const meta = {
  title: 'Page/Screenshots page',
  component: ScreenshotsPage,
  parameters: { mock: { as: 'owner' } },
} satisfies Meta<typeof ScreenshotsPage>;
export default meta;

type Story = StoryObj<typeof meta>;

/** As an admin sees a typical day, with a member opened. */
export const TypicalDay: Story = {
  play: async ({ canvas, userEvent }) => {
    await userEvent.click(await canvas.findByRole('button', { name: /^Bea Castellano/ }));
    await expect(await canvas.findByText('Checkout redesign')).toBeVisible();
    await expect(await canvas.findByText('Screen locked')).toBeVisible();
  },
};

/** The same in dark. */
export const Dark: Story = { ...TypicalDay, globals: { theme: 'dark' } };

/** The same from right to left; pictures and clock ranges never mirror. */
export const RightToLeft: Story = { ...TypicalDay, globals: { direction: 'rtl' } };

/** In Arabic: words, numbers and the direction of the page. */
export const Arabic: Story = {
  globals: { locale: 'ar' },
  play: async ({ canvas, canvasElement, userEvent }) => {
    await userEvent.click(await canvas.findByRole('button', { name: /^Bea Castellano/ }));
    await expect(await canvas.findByText('Checkout redesign')).toBeVisible();
    await expect(canvasElement.querySelector('.glimpse-root')).toHaveAttribute('dir', 'rtl');
  },
};

/** A regular member sees their own day alone (V2). */
export const OwnDay: Story = {
  parameters: { mock: { as: 'Bea Castellano' } },
  play: async ({ canvas, userEvent }) => {
    await userEvent.click(await canvas.findByRole('button', { name: /^Bea Castellano/ }));
    await expect(canvas.getAllByRole('listitem')[0]).toHaveTextContent('43 screenshots');
    await expect(canvas.queryByRole('searchbox')).toBeNull();
  },
};

/** Several moments chosen, with what deleting them takes off. */
export const Selected: Story = {
  parameters: { mock: { as: 'Bea Castellano' } },
  play: async ({ canvas, userEvent }) => {
    await userEvent.click(await canvas.findByRole('button', { name: /^Bea Castellano/ }));
    for (const time of ['09:12', '09:18'])
      await userEvent.click(
        await canvas.findByRole('checkbox', { name: `Select the screenshots of ${time}` }),
      );
    await waitFor(() =>
      expect(canvas.getByRole('toolbar')).toHaveTextContent(
        '2 moments selected4 screenshots, 10 min 23 s come off',
      ),
    );
  },
};

/** Nobody by that name (V3). */
export const NobodyFound: Story = {
  play: async ({ canvas, userEvent }) => {
    await userEvent.type(await canvas.findByRole('searchbox'), 'Marta');
    await expect(await canvas.findByText('Nobody here is called “Marta”')).toBeVisible();
  },
};

/** Capturing was never turned on, as an admin sees it (A3). */
export const NotActivated: Story = {
  parameters: { mock: { scenario: 'captureOff', as: 'owner' } },
  play: async ({ canvas }) => {
    await expect(await canvas.findByText('Screenshots are off')).toBeVisible();
  },
};

/** Capturing was never turned on, as a member sees it. */
export const NotActivatedForMember: Story = {
  parameters: { mock: { scenario: 'captureOff', as: 'Bea Castellano' } },
  play: async ({ canvas }) => {
    await expect(
      await canvas.findByText('An admin can turn capturing on. You would be told first.'),
    ).toBeVisible();
  },
};

/** Capturing is on, and nobody has any screenshots yet. */
export const NoneYet: Story = {
  parameters: { mock: { scenario: 'empty', as: 'owner' } },
  play: async ({ canvas }) => {
    await expect(await canvas.findByText('No screenshots yet')).toBeVisible();
  },
};

/** None on this day. */
export const NoneThisDay: Story = {
  parameters: { mock: { scenario: 'twoDisplays', as: 'Bea Castellano' }, day: '2026-11-17' },
  play: async ({ canvas }) => {
    await expect(await canvas.findByText('No screenshots on Tue 17 November')).toBeVisible();
  },
};

/** The first notice, before anything is taken (A4). */
export const NoticeOutstanding: Story = {
  parameters: { mock: { scenario: 'noticeOutstanding', as: 'Bea Castellano' } },
  play: async ({ canvas }) => {
    await expect(await canvas.findByText('Screenshots are on in Northlight Studio.')).toBeVisible();
  },
};

/** A trial that runs (A2). */
export const Trial: Story = {
  parameters: { mock: { scenario: 'trial', as: 'owner' } },
  play: async ({ canvas }) => {
    await expect(await canvas.findByText(/^Trial: 3 days and/)).toBeVisible();
  },
};

/** The plan lapsed: what exists stays (A6). */
export const Lapsed: Story = {
  parameters: { mock: { scenario: 'planLapsed', as: 'owner' } },
  play: async ({ canvas }) => {
    await expect(await canvas.findByText('Screenshots have stopped.')).toBeVisible();
  },
};

/** The shape of the day, before it is there. */
export const Loading: Story = {
  parameters: { mock: { as: 'owner', faults: [{ fault: { kind: 'delay', ms: 60_000 } }] } },
  play: async ({ canvas }) => {
    await expect(await canvas.findByText('Loading the day')).toBeInTheDocument();
  },
};

/** The day could not be loaded. */
export const Failed: Story = {
  parameters: { mock: { as: 'owner', faults: [{ fault: { kind: 'offline' } }] } },
  play: async ({ canvas }) => {
    await expect(await canvas.findByRole('alert')).toHaveTextContent(
      'This day could not be loaded',
    );
  },
};

/** A day of the past week, by the arrow beside the date (V6). */
export const DayBack: Story = {
  parameters: { mock: { scenario: 'fullWeek', as: 'Bea Castellano' } },
  play: async ({ canvas, userEvent }) => {
    await userEvent.click(
      await canvas.findByRole('button', { name: 'Previous day, Wed 18 November' }),
    );
    await expect(await canvas.findByText('Wed 18 November')).toBeVisible();
    await userEvent.click(await canvas.findByRole('button', { name: /^Bea Castellano/ }));
    await expect(await canvas.findByText('Checkout redesign')).toBeVisible();
  },
};

/** The gallery over the page; closing it returns to the picture last seen (V5). */
export const InTheGallery: Story = {
  parameters: { mock: { scenario: 'twoDisplays', as: 'Bea Castellano' } },
  play: async ({ canvas, userEvent }) => {
    await userEvent.click(await canvas.findByRole('button', { name: /^Bea Castellano/ }));
    await userEvent.click(await canvas.findByRole('button', { name: 'Display 1, 09:07. Open' }));
    await userEvent.keyboard('{ArrowRight}');
    await waitFor(() => expect(screen.getByRole('dialog')).toHaveTextContent('2 of 8'));
    await userEvent.keyboard('{Escape}');
    await waitFor(() =>
      expect(canvas.getByRole('button', { name: 'Display 1, 09:12. Open' })).toHaveFocus(),
    );
  },
};

/** The server refuses: what cannot be shown says so. */
export const Forbidden: Story = {
  parameters: { mock: { scenario: 'forbidden', as: 'owner' } },
  play: async ({ canvas }) => {
    await expect(await canvas.findByRole('alert')).toBeVisible();
  },
};

/** Now and then a call fails: trying again helps. */
export const Flaky: Story = {
  parameters: {
    mock: {
      as: 'owner',
      faults: [{ fault: { kind: 'error', code: 'unavailable' }, route: 'getDayTotals', times: 1 }],
    },
  },
  play: async ({ canvas, userEvent }) => {
    await userEvent.click(await canvas.findByRole('button', { name: 'Try again' }));
    await expect(await canvas.findByText('Bea Castellano')).toBeVisible();
  },
};

/** A narrow page. */
export const Narrow: Story = {
  ...TypicalDay,
  parameters: { mock: { as: 'owner' }, width: 320 },
};

/** The network went away: what is shown stays, and the page says how old it is. */
export const Offline: Story = {
  beforeEach: () => () => setOnline(true),
  play: async ({ canvas }) => {
    await expect(await canvas.findByText('Bea Castellano')).toBeVisible();
    setOnline(false);
    await expect(await canvas.findByText(en['offline.title'])).toBeVisible();
    await expect(canvas.getByText('Bea Castellano')).toBeVisible();
  },
};

/** A deletion under way: it is shown at once, while the server still works on it. */
export const DeletionUnderWay: Story = {
  parameters: {
    mock: {
      scenario: 'twoDisplays',
      as: 'Bea Castellano',
      faults: [{ fault: { kind: 'delay', ms: 60_000 }, route: 'deleteScreenshots' }],
    },
  },
  play: async ({ canvas, userEvent }) => {
    await userEvent.click(await canvas.findByRole('button', { name: /^Bea Castellano/ }));
    const picture = await canvas.findByRole('button', { name: 'Display 1, 09:12. Open' });
    picture.focus();
    await userEvent.keyboard('{Delete}');
    await userEvent.click(await screen.findByRole('button', { name: 'Delete 2 screenshots' }));
    await waitFor(() => expect(picture).not.toBeInTheDocument());
    await expect(canvas.getByRole('button', { name: 'Display 1, 09:07. Open' })).toBeVisible();
  },
};

/** Elements of the host in every slot: its buttons, avatars, pictures, banners and empty states. */
export const OwnComponents: Story = {
  parameters: {
    mock: { scenario: 'trial', as: 'owner' },
    components: {
      Button: ({ variant, size, buttonRef, ...rest }) => (
        <button
          {...rest}
          ref={buttonRef}
          type="button"
          data-host={variant ?? size ?? 'plain'}
          style={{ font: 'inherit', color: 'inherit', background: 'none', border: '2px solid' }}
        />
      ),
      Avatar: ({ name }) => <span aria-hidden="true">({name.slice(0, 2)})</span>,
      Image: ({ alt, ...rest }) => <img {...rest} alt={alt} data-host="image" />,
      Banner: ({ title, children }) => (
        <div role="status" data-host="banner">
          {title} {children}
        </div>
      ),
      EmptyState: ({ title, actions }) => (
        <div data-host="empty">
          <h2>{title}</h2>
          {actions}
        </div>
      ),
    } satisfies Components,
  },
  play: async ({ canvas, canvasElement, userEvent }) => {
    const host = (name: string) => canvasElement.querySelector(`[data-host=${name}]`);
    await userEvent.click(await canvas.findByRole('button', { name: /^Bea Castellano/ }));
    await waitFor(() => expect(host('image')).toBeVisible());
    await expect(canvas.getByText('(Be)')).toBeVisible();
    await expect(host('banner')).toHaveTextContent(/^Trial/);
    await expect(canvas.getByRole('button', { name: 'Today' })).toHaveAttribute('data-host');
    await userEvent.type(canvas.getByRole('searchbox'), 'Marta');
    await waitFor(() => expect(host('empty')).toHaveTextContent('Nobody here is called “Marta”'));
  },
};

/** As the browser would tell that its network came or went. */
function setOnline(isOnline: boolean): void {
  Object.defineProperty(navigator, 'onLine', { configurable: true, value: isOnline });
  window.dispatchEvent(new Event(isOnline ? 'online' : 'offline'));
}
