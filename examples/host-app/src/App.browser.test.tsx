import axe from 'axe-core';
import { afterEach, describe, expect, it } from 'vitest';
import { page } from 'vitest/browser';
import { openDaybook, type OpenDaybook } from './test/openDaybook.js';

const A_MINUTE_MS = 60_000;

let daybook: OpenDaybook | undefined;
afterEach(() => daybook?.close());

describe('signing in', () => {
  it('says so when e-mail and password do not belong together', async () => {
    daybook = await openDaybook('empty');
    await page.getByLabelText('E-mail').fill('bea.castellano@northlight.test');
    await page.getByLabelText('Password').fill('wrong');
    await page.getByRole('button', { name: 'Sign in' }).click();
    await expect.element(page.getByRole('alert')).toHaveTextContent(/do not belong together/);
  });

  it('leads to the time tracker, and out again', async () => {
    daybook = await openDaybook('empty');
    await daybook.signIn('member');
    await expect.element(heading('Time tracker')).toBeVisible();
    await page.getByRole('button', { name: 'Sign out' }).click();
    await expect.element(heading('Sign in')).toBeVisible();
  });
});

describe('the navigation', () => {
  it('V1 shows Screenshots as soon as an admin turns capturing on', async () => {
    daybook = await openDaybook('captureOff');
    const { server } = daybook;
    await daybook.signIn('member');
    await expect.element(navigationLink('Timesheet')).toBeVisible();
    expect(navigationLink('Screenshots').query()).toBeNull();
    const { workspaceId } = server;
    await server.clientOf('owner').policy.update({ workspaceId, enabled: true });
    await expect.element(navigationLink('Screenshots')).toBeVisible();
    await expect.element(page.getByText(/Screenshots are on in Northlight Studio/)).toBeVisible();
  });
});

describe('the timer', () => {
  it('starts, runs and stops into an entry of today', async () => {
    daybook = await openDaybook('empty');
    await daybook.signIn('member');
    await page.getByLabelText('Description').fill('Checkout redesign');
    await page.getByRole('button', { name: 'Start' }).click();
    await expect.element(page.getByRole('button', { name: 'Stop' })).toBeVisible();
    daybook.server.clock.advance(12 * A_MINUTE_MS + 30_000);
    await expect.element(page.getByLabelText('Elapsed')).toHaveTextContent('0:12:30');
    await page.getByRole('button', { name: 'Stop' }).click();
    await expect.element(entry('Checkout redesign')).toHaveTextContent('12 min 30 s');
  });

  it('gives the focus to the button that takes the place of the one that was pressed', async () => {
    daybook = await openDaybook('empty');
    await daybook.signIn('member');
    await page.getByRole('button', { name: 'Start' }).click();
    await expect.element(page.getByRole('button', { name: 'Stop' })).toHaveFocus();
    await page.getByRole('button', { name: 'Stop' }).click();
    await expect.element(page.getByRole('textbox', { name: 'Description' })).toHaveFocus();
  });
});

describe('entries', () => {
  it('D5 show what a deleted screenshot took off, and what is left', async () => {
    daybook = await openDaybook('twoDisplays');
    await daybook.signIn('member');
    await expect.element(entry('Checkout redesign')).toHaveTextContent('7 min 41 s taken off');
    await expect.element(entry('Checkout redesign')).toHaveTextContent('57 min 19 s');
  });

  it('D9 go once one has said so, and the focus stays among those that are left', async () => {
    daybook = await openDaybook('typicalDay');
    await daybook.signIn('member');
    const others = page.getByRole('button', { name: /^Continue/ });
    await expect.element(entry('Checkout redesign')).toBeVisible();
    const before = others.elements().length;
    await page.getByRole('button', { name: 'Delete Checkout redesign' }).click();
    await page.getByRole('button', { name: 'Delete entry' }).click();
    await expect.poll(() => entry('Checkout redesign').elements()).toEqual([]);
    expect(others.elements().length).toBe(before - 1);
    await expect.poll(() => document.activeElement?.closest('main') ?? null).not.toBeNull();
  });

  it('D3 are approved and locked by an admin', async () => {
    daybook = await openDaybook('twoDisplays');
    await daybook.signIn('admin');
    await navigationLink('Team').click();
    await page.getByRole('link', { name: 'Timesheet of Bea Castellano' }).click();
    await page.getByRole('button', { name: 'Approve Checkout redesign' }).click();
    await expect.element(entry('Checkout redesign')).toHaveTextContent('Approved');
    await page.getByRole('button', { name: 'Lock Checkout redesign' }).click();
    await expect.element(entry('Checkout redesign')).toHaveTextContent('Locked');
  });
});

describe('the kit', () => {
  it('leads to how the desktop app is had where there are no screenshots yet', async () => {
    daybook = await openDaybook('empty');
    await daybook.signIn('member');
    await navigationLink('Screenshots').click();
    await page.getByRole('button', { name: 'Get the desktop app' }).click();
    await expect.element(heading('About screenshots')).toBeVisible();
    const { violations } = await axe.run(document.body);
    expect(violations).toEqual([]);
  });
});

describe('accessibility', () => {
  it.each(['Time tracker', 'Timesheet', 'Team', 'Settings'])(
    'finds nothing to complain of on %s',
    async (title) => {
      daybook = await openDaybook('twoDisplays');
      await daybook.signIn('admin');
      await navigationLink(title).click();
      await expect.element(navigationLink(title)).toHaveAttribute('aria-current', 'page');
      await expect.poll(() => document.title).toBe(`${title} · Daybook`);
      const { violations } = await axe.run(document.body);
      expect(violations.map(({ id, nodes }) => [id, nodes.map(({ html }) => html)])).toEqual([]);
    },
  );
});

function heading(name: string) {
  return page.getByRole('heading', { name, level: 1 });
}

function navigationLink(name: string) {
  return page.getByRole('navigation').getByRole('link', { name, exact: true });
}

function entry(name: string) {
  return page.getByRole('listitem', { name });
}
