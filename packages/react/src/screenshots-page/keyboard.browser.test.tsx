import { createMockServer } from '@glimpse/mock-server';
import { afterEach, expect, test } from 'vitest';
import { page } from 'vitest/browser';
import { ar } from '../locales/ar.js';
import { mountKit, unmountKit } from '../test/mountKit.js';
import { choose, openMember, picture, press, question } from '../test/vocabulary.js';

afterEach(unmountKit);

const focused = () => document.activeElement?.getAttribute('aria-label') ?? '';
const said = () => page.getByRole('status').last();

/** Presses Tab until something of that name has the focus. */
async function tabTo(name: RegExp): Promise<void> {
  for (let step = 0; step < 60; step += 1) {
    if (name.test(focused() || (document.activeElement?.textContent ?? ''))) return;
    await press('{Tab}');
  }
  throw new Error(`Tab never came to ${name}; it ended at "${focused()}".`);
}

test('the whole way by keyboard alone: day, member, gallery, choosing, deleting, and where focus goes', async () => {
  await mountKit({ scenario: 'twoDisplays', who: 'Bea Castellano' });
  await expect.element(page.getByRole('list', { name: 'Members' })).toBeVisible();
  await tabTo(/^Previous day/);
  await press('{Enter}');
  await expect.element(page.getByText('Wed 18 November', { exact: true })).toBeVisible();
  await tabTo(/^Next day/);
  await press('{Enter}');
  await expect.element(page.getByText('Thu 19 November', { exact: true })).toBeVisible();
  await tabTo(/Bea Castellano/);
  await press('{Enter}');
  await expect.element(picture(1, '09:07')).toBeVisible();
  await expect.element(said()).toHaveTextContent(/^Bea Castellano, \d+ screenshots/);

  await tabTo(/^Display 1, 09:07/);
  await press('{ArrowRight}{ArrowRight}');
  expect(focused()).toBe('Display 1, 09:12. Open');
  await press('{Enter}');
  const gallery = page.getByRole('dialog');
  await expect.element(gallery).toBeVisible();
  await press('{ArrowRight}');
  await expect.element(gallery.getByRole('status')).toHaveTextContent(/^3 of 8\. 09:18/);
  await press('{Escape}');
  await expect.element(picture(1, '09:18')).toHaveFocus();

  await press(' ');
  await expect.element(said()).toHaveTextContent('1 moment selected, 2 screenshots');
  await press('{Escape}');
  await expect.poll(() => page.getByRole('toolbar').elements().length).toBe(0);
  await press('{Delete}');
  await expect.element(question().getByRole('button', { name: 'Cancel' })).toHaveFocus();
  await tabTo(/^Delete 2 screenshots/);
  await press('{Enter}');
  await expect.element(picture(1, '09:33')).toHaveFocus();
  await expect.element(said()).toHaveTextContent(/^Deleted 2 screenshots\. .* came off/);
});

test('the trash is one Tab away from the picture, with its price in its name', async () => {
  await mountKit({ scenario: 'twoDisplays', who: 'Bea Castellano' });
  await openMember('Bea Castellano');
  (picture(1, '09:36').element() as HTMLElement).focus();
  await press('{Tab}');
  expect(focused()).toBe('Delete display 1, 09:36. Delete, 2 min 41 s come off');
  await press('{Enter}');
  await expect.element(question()).toHaveTextContent('2 minutes and 41 seconds');
  await press('{Escape}');
  expect(focused()).toMatch(/^Delete display 1, 09:36/);
});

test('in Arabic the arrows go the other way, and everything is said in Arabic', async () => {
  await mountKit({
    scenario: 'twoDisplays',
    who: 'Bea Castellano',
    props: { locale: 'ar', messages: ar },
  });
  await page
    .getByRole('button', { name: /^Bea Castellano|Bea Castellano/ })
    .first()
    .click();
  const first = () => document.querySelector<HTMLElement>('[data-screenshot]');
  await expect.poll(first).not.toBeNull();
  expect(getComputedStyle(first() as HTMLElement).direction).toBe('ltr');
  expect(document.querySelector('.glimpse-root')?.getAttribute('dir')).toBe('rtl');
  first()?.focus();
  await press('{ArrowLeft}');
  expect(focused()).toMatch(/^الشاشة 2/);
  await press('{Enter}');
  await expect.element(page.getByRole('dialog')).toHaveTextContent('1 من 8');
  await press('{ArrowLeft}');
  await expect.element(page.getByRole('dialog')).toHaveTextContent('2 من 8');
  await press('{Escape}');
});

test.for([
  { width: 320, as: 'at 320 px, which is also a page of 1280 px at 400 %' },
  { width: 640, as: 'at 200 % of a page of 1280 px' },
])('nothing scrolls sideways and no control is cut off $as', async ({ width }) => {
  const server = await createMockServer({ scenario: 'typicalDay' });
  await mountKit({ server, who: 'owner' });
  await page.viewport(width, 640);
  await openMember('Bea Castellano');
  await choose('09:12');
  await expect.element(page.getByRole('toolbar')).toBeVisible();
  expect(document.documentElement.scrollWidth).toBeLessThanOrEqual(width);
  expect(cutOff(width)).toEqual([]);
  await page.getByRole('button', { name: 'Delete…' }).click();
  await expect.element(question().getByRole('button', { name: 'Cancel' })).toBeVisible();
  expect(cutOff(width)).toEqual([]);
});

/** The names of the controls that reach beyond the sides of the page. */
function cutOff(width: number): string[] {
  const controls = document.querySelectorAll<HTMLElement>('button, input, a[href]');
  return [...controls]
    .filter((control) => {
      const { left, right, width: own } = control.getBoundingClientRect();
      return own > 0 && (left < -1 || right > width + 1);
    })
    .filter((control) => !control.matches('[data-part="checkbox"]'))
    .map((control) => control.getAttribute('aria-label') ?? control.textContent);
}
