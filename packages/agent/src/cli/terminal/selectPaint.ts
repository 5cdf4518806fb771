/** Puts colours into what a person reads. */
export interface Paint {
  strong(text: string): string;
  good(text: string): string;
  warning(text: string): string;
  faint(text: string): string;
}

const plain = (text: string): string => text;

/** No colours at all: for files, programs, and people who asked for none. */
export const NO_PAINT: Paint = { strong: plain, good: plain, warning: plain, faint: plain };

const PAINT: Paint = {
  strong: (text) => `\u001b[1m${text}\u001b[22m`,
  good: (text) => `\u001b[32m${text}\u001b[39m`,
  warning: (text) => `\u001b[33m${text}\u001b[39m`,
  faint: (text) => `\u001b[2m${text}\u001b[22m`,
};

/** Colours on a terminal, unless the environment says otherwise (`NO_COLOR`, `TERM=dumb`). */
export function selectPaint(
  isTerminal: boolean,
  environment: Readonly<Record<string, string | undefined>>,
): Paint {
  const isUnwanted = Boolean(environment['NO_COLOR']) || environment['TERM'] === 'dumb';
  return isTerminal && !isUnwanted ? PAINT : NO_PAINT;
}
