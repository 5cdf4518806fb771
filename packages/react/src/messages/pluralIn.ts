/** The forms of a word that a locale tells apart; `other` is always there. */
export type PluralForms = { readonly [Rule in Intl.LDMLPluralRule]?: string } & {
  readonly other: string;
};

/** Chooses a word's form for a number, by the plural rules of `locale`. */
export function pluralIn(locale: string): (count: number, forms: PluralForms) => string {
  let rules: Intl.PluralRules | undefined;
  return (count, forms) => {
    rules ??= new Intl.PluralRules(locale);
    return forms[rules.select(count)] ?? forms.other;
  };
}
