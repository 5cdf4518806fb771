/** The Intl formatters of one locale, and what is asked of them, each once: making one costs more than using it. */
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
    /** What `make` gave under this name, which always stands for the same. */
    once,
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
