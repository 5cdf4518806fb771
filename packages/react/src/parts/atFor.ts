import type { CSSProperties } from 'react';

/** A place along a line for the style sheet: where it starts and how long it is, in percent. */
export function atFor(place: { at: number; for?: number }): CSSProperties {
  return cssVariables({
    '--at': `${place.at}%`,
    ...(place.for === undefined ? {} : { '--for': `${place.for}%` }),
  });
}

/** How many displays stand together: as many columns. */
export function displayColumns(displays: number): CSSProperties {
  return cssVariables({ '--displays': String(displays) });
}

/** The colour of a project's dot; the style sheet's own where there is no project. */
export function dotColour(color: string | undefined): CSSProperties | undefined {
  return color === undefined ? undefined : cssVariables({ '--dot': color });
}

/** One of the tones of the avatars, 1 to 8. */
export function toneOf(tone: number): CSSProperties {
  return cssVariables({ '--tone': `var(--glimpse-avatar-${tone})` });
}

/** React's type of styles knows no custom properties; the DOM takes them. */
function cssVariables(variables: Record<`--${string}`, string>): CSSProperties {
  return variables;
}
