import { createMockServer, type MockServer, type ScenarioName } from '@glimpse/mock-server';
import { afterEach, expect, test } from 'vitest';
import { page } from 'vitest/browser';
import { findViolations } from '../test/findViolations.js';
import { mountKit, unmountKit } from '../test/mountKit.js';
import {
  choose,
  openMember,
  picture,
  press,
  pressTrash,
  question,
  trash,
} from '../test/vocabulary.js';

afterEach(unmountKit);

async function openDay(scenario: ScenarioName, who = 'Bea Castellano'): Promise<MockServer> {
  const server = await createMockServer({ scenario });
  await mountKit({ server, who });
  await openMember('Bea Castellano');
  return server;
}

function entryTotal() {
  return document.querySelector('[data-part="entry-time"] strong')?.textContent;
}

async function onlyEntry(server: MockServer) {
  const bea = server.person('Bea Castellano');
  const { workspaceId } = server;
  const entries = await server.clientOf(bea).screenshots.memberDay({
    workspaceId,
    userId: bea.id,
    day: '2026-11-19',
    timeZone: server.timeZone,
  });
  const entry = entries.entries[0]?.entry;
  if (!entry) throw new Error('The scenario has no entry today.');
  return entry;
}

test('D1 D5 names the minutes and seconds that come off, and the totals before and after', async () => {
  await openDay('twoDisplays');
  await pressTrash(2, '09:36');
  const dialog = question();
  await expect.element(dialog).toHaveTextContent('Delete this screenshot?');
  await expect.element(dialog).toHaveTextContent('Display 2, 09:36:22');
  await expect
    .element(dialog)
    .toHaveTextContent(
      '2 minutes and 41 seconds will come off this entry: the time since the screenshot before it, 09:33:41 to 09:36:22.',
    );
  await expect
    .element(dialog)
    .toHaveTextContent('There is no undo: a deleted screenshot is gone for good.');
  await expect.element(dialog).toHaveTextContent('Entry total57 min 19 s 54 min 38 s');
  await expect.element(dialog.getByRole('button', { name: 'Cancel' })).toHaveFocus();
});

test('D12 does what it said: the total drops by exactly that, the slot stays, focus goes on', async () => {
  const server = await openDay('twoDisplays');
  await pressTrash(2, '09:36');
  await question().getByRole('button', { name: 'Delete 2 screenshots' }).click();
  await expect.poll(entryTotal).toBe('54 min 38 s');
  expect((await onlyEntry(server)).trackedDuration).toBe('PT54M38S');
  await expect.element(page.getByText('2 min 41 s taken off')).toBeVisible();
  expect(picture(2, '09:36').elements()).toHaveLength(0);
  await expect.element(picture(1, '09:47')).toHaveFocus();
  await expect
    .element(page.getByRole('status').last())
    .toHaveTextContent(
      'Deleted 2 screenshots. 2 minutes and 41 seconds came off Checkout redesign.',
    );
});

test('D10 leaves the other display when it is unchecked, at the same price', async () => {
  await openDay('twoDisplays');
  await pressTrash(2, '09:36');
  await question()
    .getByRole('checkbox', { name: /^Delete display 1/ })
    .click();
  await expect
    .element(question())
    .toHaveTextContent('It stays. Deleting it later costs nothing more.');
  await expect.element(question()).toHaveTextContent('2 minutes and 41 seconds');
  await question().getByRole('button', { name: 'Delete screenshot', exact: true }).click();
  await expect.poll(entryTotal).toBe('54 min 38 s');
  await expect.element(picture(1, '09:36')).toBeVisible();
  await pressTrash(1, '09:36');
  await expect
    .element(question())
    .toHaveTextContent('No time comes off: the time of this moment was taken off before.');
});

test('D6 says that the whole entry goes with its only screenshot, and it goes', async () => {
  await openDay('onlyScreenshot');
  await pressTrash(1, '09:03');
  await expect.element(question()).toHaveTextContent('Delete this screenshot and its entry?');
  await expect
    .element(question())
    .toHaveTextContent(
      'It is the only screenshot of this entry, so the whole entry will be deleted: 09:00 to 09:08, 8 minutes and 0 seconds.',
    );
  await expect.element(question()).toHaveTextContent('Your day8 min 0 s 0 s');
  await question().getByRole('button', { name: 'Delete screenshot and entry' }).click();
  await expect.poll(() => document.querySelectorAll('[data-part="entry"]').length).toBe(0);
});

test('D8 tells an admin that no time changes, and that the member will see it', async () => {
  const server = await openDay('twoDisplays', 'owner');
  await pressTrash(1, '09:36');
  await expect
    .element(question())
    .toHaveTextContent(
      'No time changes: Bea’s entry keeps its 57 minutes and 19 seconds. Bea will see that you deleted it.',
    );
  await question().getByRole('button', { name: 'Delete 2 screenshots' }).click();
  await expect.element(page.getByText('Deleted by Helena')).toBeVisible();
  expect((await onlyEntry(server)).trackedDuration).toBe('PT57M19S');
});

test('D3 refuses on an approved entry, and says who can', async () => {
  await openDay('approvedAndLocked');
  await picture(1, '08:05').hover();
  await expect.element(trash(1, '08:05')).toHaveAttribute('aria-disabled', 'true');
  await pressTrash(1, '08:05');
  await expect.element(question()).toHaveTextContent('Only an admin can delete this');
  await expect
    .element(question())
    .toHaveTextContent(
      'The entry Weekly planning is approved. Its screenshots can be deleted by an admin; its time will not change.',
    );
  await question().getByRole('button', { name: 'Close' }).click();
  expect(question().elements()).toHaveLength(0);
});

test('D4 refuses while the timer runs, and asks again once it is stopped from the dialog', async () => {
  await openDay('runningTimer');
  await pressTrash(1, '13:24');
  await expect.element(question()).toHaveTextContent('Stop the timer first');
  await question().getByRole('button', { name: 'Stop the timer' }).click();
  await expect.element(question()).toHaveTextContent('will come off this entry');
});

test('D12 shows a fresh plan when something changed while one was reading', async () => {
  const server = await openDay('twoDisplays');
  await pressTrash(2, '09:07');
  await expect.element(question()).toHaveTextContent('the time since the entry began');
  const { id, timeInterval } = await onlyEntry(server);
  await server.clientOf('Bea Castellano').timeEntries.update({
    workspaceId: server.workspaceId,
    timeEntryId: id,
    description: 'Checkout redesign',
    start: '2026-11-19T08:06:30Z',
    end: timeInterval.end,
  });
  await question().getByRole('button', { name: 'Delete 2 screenshots' }).click();
  await expect.element(question()).toHaveTextContent('This changed while you were reading.');
  await expect
    .element(question())
    .toHaveTextContent('The entry’s start was moved to 09:06:30. Nothing has been deleted.');
  await expect.element(question()).toHaveTextContent('09:06:30 to 09:07:');
  expect((await onlyEntry(server)).deductions).toHaveLength(1);
});

test('says that nothing was deleted when the server cannot be reached, and tries again', async () => {
  const server = await openDay('twoDisplays');
  await pressTrash(2, '09:36');
  await expect.element(question()).toHaveTextContent('2 minutes and 41 seconds');
  server.faults.inject({ fault: { kind: 'offline' }, route: 'deleteScreenshots' });
  await question().getByRole('button', { name: 'Delete 2 screenshots' }).click();
  await expect.element(question()).toHaveTextContent('Not deleted');
  await expect
    .element(question())
    .toHaveTextContent(
      'The server could not be reached. Nothing has been deleted and no time has changed.',
    );
  server.faults.clear();
  await question().getByRole('button', { name: 'Try again' }).click();
  await expect.poll(entryTotal).toBe('54 min 38 s');
});

test('what is deleted is gone at once, and comes back with a clear word when the server says no', async () => {
  const server = await openDay('twoDisplays');
  await pressTrash(2, '09:36');
  await expect.element(question()).toHaveTextContent('2 minutes and 41 seconds');
  server.faults.inject({ fault: { kind: 'delay', ms: 1500 }, route: 'deleteScreenshots' });
  server.faults.inject({ fault: { kind: 'offline' }, route: 'deleteScreenshots' });
  await question().getByRole('button', { name: 'Delete 2 screenshots' }).click();
  expect(question().elements()).toHaveLength(0);
  await expect.element(page.getByText('Being deleted…')).toBeVisible();
  expect(entryTotal()).toBe('54 min 38 s');
  await expect.element(picture(1, '09:47')).toHaveFocus();
  expect((await onlyEntry(server)).trackedDuration).toBe('PT57M19S');
  await expect.element(question()).toHaveTextContent('Not deleted');
  await expect.poll(entryTotal).toBe('57 min 19 s');
  await question().getByRole('button', { name: 'Close' }).click();
  await expect.element(picture(2, '09:36')).toBeVisible();
});

test('D2 deletes several at once: each entry, what stays and why, and the day', async () => {
  await openDay('typicalDay');
  await choose('08:05');
  await choose('09:12');
  await choose('09:18');
  const bar = page.getByRole('toolbar', { name: 'Screenshots' });
  await expect
    .element(bar)
    .toHaveTextContent('3 moments selected6 screenshots, 10 min 23 s come off');
  await bar.getByRole('button', { name: 'Delete…' }).click();
  await expect.element(question()).toHaveTextContent('Delete 6 screenshots of 3 moments?');
  await expect
    .element(question())
    .toHaveTextContent('10 minutes and 23 seconds will come off your day.');
  await expect
    .element(question())
    .toHaveTextContent('Checkout redesign, 2 moments−10 min 23 sWeekly planningnot deleted');
  await expect
    .element(question())
    .toHaveTextContent('1 moment stays: its entry is approved. Ask an admin to delete it.');
  await question().getByRole('button', { name: 'Delete 4 screenshots' }).click();
  await expect.poll(() => page.getByRole('toolbar').elements().length).toBe(0);
  expect(picture(1, '09:12').elements()).toHaveLength(0);
});

test('Esc cancels, and focus is where it was', async () => {
  await openDay('twoDisplays');
  picture(1, '09:36').element().focus();
  await press('{Delete}');
  await expect.element(question().getByRole('button', { name: 'Cancel' })).toHaveFocus();
  await press('{Escape}');
  await expect.element(picture(1, '09:36')).toHaveFocus();
});

test('has nothing that axe objects to', async () => {
  await openDay('twoDisplays');
  await pressTrash(2, '09:36');
  await expect.element(question()).toHaveTextContent('2 minutes and 41 seconds');
  expect(await findViolations()).toEqual([]);
});
