import type { Obscure } from '@glimpse/core';

/** What is done to a picture on this machine, as words that follow a comma (C4). */
export const OBSCURE_WORDS: Readonly<Record<Obscure, string>> = {
  greek: 'text replaced by bars and the rest blurred',
  strict: 'text replaced by bars and the rest strongly blurred',
  blur: 'blurred',
  off: 'not obscured',
};
