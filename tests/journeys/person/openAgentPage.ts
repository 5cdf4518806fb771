import type { Browser, Locator, Page } from 'playwright-core';
import { ZONE } from '../api/signInTo.js';

/** One person in front of their agent's own page. */
export interface AgentPageUser {
  readonly page: Page;
  press(name: string | RegExp): Promise<void>;
  /** A part of the page by its name, such as "Held on this computer". */
  card(name: string): Locator;
  /** The sentence that says what is true at this moment. */
  statusLine(): Locator;
  /** Waits until it says so. */
  says(text: string | RegExp): Promise<void>;
  /** What the browser complained of, broken promises of the content security policy included. */
  faults(): readonly string[];
}

/** Opens an agent's page at the address it gave out. */
export async function openAgentPage(
  browser: Browser,
  address: string,
  { width = 1280, colorScheme = 'light' }: { width?: number; colorScheme?: 'light' | 'dark' } = {},
): Promise<AgentPageUser> {
  const context = await browser.newContext({
    viewport: { width, height: 800 },
    locale: 'en-GB',
    timezoneId: ZONE,
    colorScheme,
  });
  const page = await context.newPage();
  const faults: string[] = [];
  page.on('pageerror', (error) => faults.push(error.message));
  page.on('console', (message) => {
    if (message.type() === 'error' && !/favicon/.test(message.location().url)) {
      faults.push(message.text());
    }
  });
  await page.goto(address);
  const statusLine = (): Locator => page.locator('[data-part=status-line]');
  return {
    page,
    statusLine,
    press: (name) => page.getByRole('button', { name }).click(),
    card: (name) => page.getByRole('region', { name }),
    says: (text) => statusLine().filter({ hasText: text }).waitFor({ timeout: 90_000 }),
    faults: () => faults,
  };
}
