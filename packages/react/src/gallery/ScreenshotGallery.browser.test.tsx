import { createMockServer, type MockServer } from '@glimpse/mock-server';
import { afterEach, beforeAll, expect, test } from 'vitest';
import { page } from 'vitest/browser';
import { findViolations } from '../test/findViolations.js';
import { mountKit, unmountKit } from '../test/mountKit.js';
import { openGallery, openMember, picture, press, question } from '../test/vocabulary.js';

let server: MockServer;
beforeAll(async () => {
  server = await createMockServer({ scenario: 'typicalDay' });
});
afterEach(unmountKit);

async function openAt(time: string, display = 1) {
  await mountKit({ server, who: 'owner' });
  await openMember('Bea Castellano');
  await openGallery(display, time);
}

function bar() {
  return document.querySelector('[data-part="gallery-bar"]')?.textContent ?? '';
}

function expectMoment(position: string, time: string) {
  return expect.poll(bar).toMatch(new RegExp(`${time}.*${position}`));
}

test('V5 opens at the moment that was clicked, with both displays in desk order', async () => {
  await openAt('09:33', 2);
  await expectMoment('8 of 24', '09:33:41');
  const pictures = page.getByRole('dialog').getByRole('figure').getByRole('img');
  await expect
    .poll(() => pictures.elements().map((one) => one.getAttribute('alt')))
    .toEqual([
      'Obscured screenshot of display 1, taken at 09:33:41, Checkout redesign',
      'Obscured screenshot of display 2, taken at 09:33:41, Checkout redesign',
    ]);
});

test('V5 turns through the whole day by keys and buttons, across entries, and stops at its ends', async () => {
  await openAt('08:21');
  await press('{ArrowRight}');
  await expectMoment('5 of 24', '09:07:..');
  await page.getByRole('button', { name: 'Previous, 08:21' }).click();
  await expectMoment('4 of 24', '08:21:..');
  await press('{End}');
  await expectMoment('24 of 24', '13:58:..');
  const next = page.getByRole('button', { name: 'Last of the day' });
  await expect.element(next).toHaveAttribute('aria-disabled', 'true');
  await press('{ArrowRight}');
  await expect
    .element(page.getByRole('dialog').getByRole('status'))
    .toHaveTextContent('Last of the day');
  await press('{Home}');
  await expectMoment('1 of 24', '08:05:..');
});

test('says where one is, and what the hole before it was', async () => {
  await openAt('09:18');
  await press('{ArrowRight}');
  await expect
    .element(page.getByRole('dialog').getByRole('status'))
    .toHaveTextContent(
      '8 of 24. 09:33:41, Checkout redesign. 10 minutes without a screenshot before this: paused',
    );
});

test('shows one display alone by its number, and all of them by 0', async () => {
  await openAt('09:33');
  const figures = page.getByRole('dialog').getByRole('figure');
  await press('2');
  await expect.poll(() => figures.elements().length).toBe(1);
  await expect.element(figures).toHaveTextContent('Display 2');
  await press('9');
  await expect.element(figures).toHaveTextContent('Display 2');
  await press('0');
  await expect.poll(() => figures.elements().length).toBe(2);
});

test('Esc closes and gives focus back to the picture last seen', async () => {
  await openAt('09:33');
  await press('{ArrowRight}');
  await expectMoment('9 of 24', '09:36:..');
  await press('{Escape}');
  await expect.element(picture(1, '09:36')).toHaveFocus();
  expect(page.getByRole('dialog').elements()).toHaveLength(0);
});

test('V5 turns by a swipe, but not by a small slow movement', async () => {
  await openAt('09:33');
  await swipe(-80);
  await expectMoment('9 of 24', '09:36:..');
  await swipe(80);
  await expectMoment('8 of 24', '09:33:..');
  await swipe(-20);
  await expectMoment('8 of 24', '09:33:..');
});

test('keeps the moment that is shown in the middle of the film strip, wherever there is film', async () => {
  await openAt('10:02');
  const distance = () => {
    const box = document
      .querySelector('[data-part="frame"][aria-current="true"]')
      ?.getBoundingClientRect();
    return box ? Math.abs(box.left + box.width / 2 - window.innerWidth / 2) : Infinity;
  };
  await expect.poll(distance).toBeLessThan(2);
  await press('{ArrowRight}');
  await expectMoment('12 of 24', '10:08:..');
  await expect.poll(distance).toBeLessThan(2);
});

test('V8 logs each moment of someone else once, and none of one’s own', async () => {
  const fresh = await createMockServer({ scenario: 'twoDisplays' });
  const bea = fresh.person('Bea Castellano');
  const views = async () => {
    const pages = fresh
      .clientOf(bea)
      .screenshots.views({ workspaceId: fresh.workspaceId, userId: bea.id });
    const first = await pages.next();
    return first.done === true ? [] : first.value.views.filter((view) => view.kind === 'opened');
  };
  await mountKit({ server: fresh, who: 'Bea Castellano' });
  await openMember('Bea Castellano');
  await openGallery(1, '09:33');
  await press('{ArrowRight}');
  expect(await views()).toEqual([]);
  await mountKit({ server: fresh, who: 'owner' });
  await openMember('Bea Castellano');
  await openGallery(1, '09:33');
  await press('{ArrowRight}{ArrowLeft}{ArrowRight}');
  await expect
    .poll(async () => (await views()).reduce((sum, view) => sum + view.screenshots, 0))
    .toBe(2);
});

test('D1 asks before it deletes from inside, and turns to the next moment afterwards', async () => {
  const fresh = await createMockServer({ scenario: 'twoDisplays' });
  await mountKit({ server: fresh, who: 'Bea Castellano' });
  await openMember('Bea Castellano');
  await openGallery(1, '09:33');
  await expectMoment('4 of 8', '09:33:..');
  await press('{Delete}');
  await expect.element(question()).toHaveTextContent('will come off this entry');
  await question().getByRole('button', { name: 'Delete 2 screenshots' }).click();
  await expectMoment('4 of 7', '09:36:..');
  await press('{Escape}');
  await expect.element(picture(1, '09:36')).toHaveFocus();
});

test('has nothing that axe objects to', async () => {
  await openAt('09:33');
  await expect.poll(() => document.querySelectorAll('[data-part="stage"] img').length).toBe(2);
  expect(await findViolations()).toEqual([]);
});

/** Drags the pictures sideways by so many pixels, slowly enough not to be a flick. */
async function swipe(dx: number): Promise<void> {
  const stage = document.querySelector('[data-part="stage-shots"]');
  if (!stage) throw new Error('The gallery is not open, so there is nothing to swipe.');
  const send = (type: string, clientX: number) =>
    stage.dispatchEvent(
      new PointerEvent(type, { bubbles: true, pointerId: 1, clientX, clientY: 300 }),
    );
  send('pointerdown', 600);
  send('pointermove', 600 + dx);
  await new Promise((resolve) => setTimeout(resolve, 120));
  send('pointerup', 600 + dx);
}
