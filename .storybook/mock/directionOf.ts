/** The direction that the toolbar asks for; undefined leaves it to the language. */
export function directionOf(globals: Readonly<Record<string, unknown>>): 'ltr' | 'rtl' | undefined {
  const { direction } = globals;
  return direction === 'ltr' || direction === 'rtl' ? direction : undefined;
}
