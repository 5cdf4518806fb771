/** The Intl formatters of one locale, each made once: making one costs more than using it. */
export function formatterCache(locale: string) {
  const dateTimes = new Map<string, Intl.DateTimeFormat>();
  const others = new Map<string, unknown>();
  const once = <Formatter>(name: string, make: () => Formatter): Formatter => {
    const known = others.get(name);
    // Only `once` writes here, and a name always stands for the same formatter.
    if (known !== undefined) return known as Formatter;
    const made = make();
    others.set(name, made);
    return made;
  };
  return {
    dateTime(options: Intl.DateTimeFormatOptions): Intl.DateTimeFormat {
      const key = Object.entries(options).join();
      const known = dateTimes.get(key);
      if (known) return known;
      const made = new Intl.DateTimeFormat(locale, options);
      dateTimes.set(key, made);
      return made;
    },
    number: () => once('number', () => new Intl.NumberFormat(locale)),
    relative: () =>
      once('relative', () => new Intl.RelativeTimeFormat(locale, { numeric: 'auto' })),
  };
}
