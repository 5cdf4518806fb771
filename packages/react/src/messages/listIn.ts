/** Joins parts of a sentence as a locale does: `1 hour, 5 minutes and 0 seconds`. */
export function listIn(locale: string): (parts: readonly string[]) => string {
  let list: Intl.ListFormat | undefined;
  return (parts) => {
    list ??= new Intl.ListFormat(locale, { type: 'conjunction' });
    return list.format(parts);
  };
}
