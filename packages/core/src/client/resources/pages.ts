import type { ClientAnswer } from '../transport/ClientFetch.js';

/** Walks pages that count from 1, until the server says `Last-Page: true` or a page comes short. */
export async function* numberedPages<Item>(
  pageSize: number,
  fetchPage: (
    page: number,
  ) => Promise<{ reply: readonly Item[]; headers: ClientAnswer['headers'] }>,
): AsyncGenerator<readonly Item[]> {
  for (let page = 1; ; page += 1) {
    const { reply, headers } = await fetchPage(page);
    yield reply;
    const last = headers.get('last-page');
    if (last === null ? reply.length < pageSize : last === 'true') return;
  }
}

/** Walks pages that each name the next one's cursor. */
export async function* cursorPages<Page extends { nextCursor: string | null }>(
  fetchPage: (cursor: string | undefined) => Promise<Page>,
): AsyncGenerator<Page> {
  let cursor: string | undefined;
  do {
    const page = await fetchPage(cursor);
    yield page;
    cursor = page.nextCursor ?? undefined;
  } while (cursor !== undefined);
}

/** All items of all pages in one array. */
export async function collectPages<Item>(pages: AsyncIterable<readonly Item[]>): Promise<Item[]> {
  const items: Item[] = [];
  for await (const page of pages) items.push(...page);
  return items;
}
