import { pluralIn, type PluralForms } from './pluralIn.js';

/** Writes a number with its word: `#` in a form stands for the number, with the digits of `locale`. */
export function countIn(locale: string): (count: number, forms: PluralForms) => string {
  const plural = pluralIn(locale);
  let number: Intl.NumberFormat | undefined;
  return (count, forms) => {
    number ??= new Intl.NumberFormat(locale);
    return plural(count, forms).replace('#', number.format(count));
  };
}
