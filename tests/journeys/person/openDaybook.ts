import type { Browser, Locator, Page } from 'playwright-core';
import { ZONE } from '../api/signInTo.js';

/** Names of the host app's pages, as its navigation spells them. */
type PageName = 'Time tracker' | 'Screenshots' | 'Settings';

/** One person in front of the host app, doing and reading what a person does and reads. */
export interface DaybookUser {
  readonly page: Page;
  signIn(credentials: { email: string; password: string }): Promise<void>;
  goTo(name: PageName): Promise<void>;
  /** Settings: turns capturing on, and saves. */
  turnCapturingOn(): Promise<void>;
  /** The text of the notice, once it stands there. */
  readNotice(): Promise<string>;
  putNoticeAway(): Promise<void>;
  startTimer(description: string): Promise<void>;
  stopTimer(): Promise<void>;
  /** Screenshots: opens a member's day if it is closed, and waits for `moments` captures. */
  openMember(name: string, moments: number): Promise<void>;
  /** The captures that are shown, in order of time. */
  captures(): Locator;
  /** Whatever dialog is open. */
  dialog(): Locator;
  /** Errors of the page that nobody should ever see. */
  faults(): readonly string[];
}

/** Opens the host app for one person, with a session of their own. */
export async function openDaybook(browser: Browser, url: string): Promise<DaybookUser> {
  const context = await browser.newContext({
    viewport: { width: 1280, height: 800 },
    locale: 'en-GB',
    timezoneId: ZONE,
  });
  const page = await context.newPage();
  const faults: string[] = [];
  page.on('pageerror', (error) => faults.push(error.message));
  page.on('console', (message) => {
    // Answers such as 404 are the app's business; what it says itself, and broken promises of the CSP, are not.
    if (message.type() === 'error' && !/status of 4\d\d/.test(message.text())) {
      faults.push(message.text());
    }
  });
  await page.goto(url);

  const goTo = async (name: PageName): Promise<void> => {
    await page.getByRole('navigation', { name: 'Main' }).getByRole('link', { name }).click();
    await page.getByRole('heading', { level: 1 }).first().waitFor();
  };

  return {
    page,
    goTo,
    faults: () => faults,

    async signIn({ email, password }) {
      await page.getByLabel('E-mail').fill(email);
      await page.getByLabel('Password').fill(password);
      await page.getByRole('button', { name: 'Sign in' }).click();
      await page.getByRole('heading', { name: 'Time tracker' }).waitFor();
    },

    async turnCapturingOn() {
      await goTo('Settings');
      await page.getByRole('switch', { name: 'Activate screenshot capturing' }).click();
      await page.getByRole('button', { name: /^Save and notify/ }).click();
      await page.getByRole('button', { name: /^Save and notify/ }).waitFor({ state: 'detached' });
    },

    async readNotice() {
      const notice = page.locator('.host-notices');
      await notice.getByRole('button', { name: 'Got it' }).waitFor();
      return notice.innerText();
    },

    async putNoticeAway() {
      await page.getByRole('button', { name: 'Got it' }).click();
      await page.getByRole('button', { name: 'Got it' }).waitFor({ state: 'detached' });
    },

    async startTimer(description) {
      await goTo('Time tracker');
      await page.getByLabel('Description').fill(description);
      await page.getByRole('button', { name: 'Start', exact: true }).click();
      await page.getByRole('button', { name: 'Stop', exact: true }).waitFor();
    },

    async stopTimer() {
      await goTo('Time tracker');
      await page.getByRole('button', { name: 'Stop', exact: true }).click();
      await page.getByRole('button', { name: 'Start', exact: true }).waitFor();
    },

    async openMember(name, moments) {
      await goTo('Screenshots');
      const row = page.locator('[data-part=member-row]', { hasText: name });
      await row.waitFor();
      const opener = row.locator('[data-part=member-name]');
      if ((await opener.getAttribute('aria-expanded')) === 'false') await opener.click();
      await page
        .locator('[data-part=capture]')
        .nth(moments - 1)
        .waitFor();
    },

    captures: () => page.locator('[data-part=capture]'),
    dialog: () => page.locator('dialog[open]').last(),
  };
}
