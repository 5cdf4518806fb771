import type { Page } from 'playwright-core';

/** What a documentation page of a built Storybook shows. */
export interface DocsPage {
  /** Its first heading. */
  readonly title: string;
  readonly headings: number;
  /** The props of its table, without those of which nothing is said. */
  readonly describedProps: readonly string[];
  readonly undescribedProps: readonly string[];
  /** What the browser complained of. */
  readonly complaints: readonly string[];
}

/** Opens a documentation page by its id in Storybook, and reads it once it stands there. */
export async function readDocsPage(page: Page, url: string, id: string): Promise<DocsPage> {
  const complaints: string[] = [];
  page.on('pageerror', (error) => complaints.push(error.message));
  await page.goto(`${url}/iframe.html?id=${id}&viewMode=docs`);
  const docs = page.locator('#storybook-docs');
  await docs.locator('h1').first().waitFor({ timeout: 60_000 });
  if (await page.locator('#error-message').isVisible())
    complaints.push(await page.locator('#error-message').innerText());
  const rows = await docs.locator('.docblock-argstable-body tr').all();
  const props = await Promise.all(
    rows.map(async (row) => {
      const [name = '', words = ''] = await row.locator('td').allInnerTexts();
      return { name: name.replace(/\*$/, '').trim(), isDescribed: words.trim() !== '' };
    }),
  );
  const namesOf = (isDescribed: boolean) =>
    props.filter((prop) => prop.isDescribed === isDescribed).map(({ name }) => name);
  return {
    title: await docs.locator('h1').first().innerText(),
    headings: await docs.locator('h1, h2, h3').count(),
    describedProps: namesOf(true),
    undescribedProps: namesOf(false),
    complaints,
  };
}
