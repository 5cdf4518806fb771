/** What of a list a page shows, in Clockify's way: pages from 1, `Last-Page` in the headers. */
export function pageOf<Item>(
  items: readonly Item[],
  query: { readonly page: number; readonly 'page-size': number },
): { readonly items: readonly Item[]; readonly headers: { readonly 'last-page': string } } {
  const from = (query.page - 1) * query['page-size'];
  const to = from + query['page-size'];
  return { items: items.slice(from, to), headers: { 'last-page': String(to >= items.length) } };
}
