import { useGlimpse } from '../provider/useGlimpse.js';
import type { Part } from './Part.js';

/** The attributes that name a part: spread them on its element. */
export interface PartAttributes {
  readonly 'data-part': Part;
  readonly className: string;
}

/**
 * Names parts, with the host's class names beside them. A part has a class of its own as well, by which the
 * kit's sheet finds it: browsers look rules up by class, but try every rule with an attribute on every
 * element that has that attribute.
 */
export function useParts(): (part: Part) => PartAttributes {
  const { classNames } = useGlimpse();
  return (part) => {
    const own = classNames[part];
    const className = own === undefined ? `glimpse-${part}` : `glimpse-${part} ${own}`;
    return { 'data-part': part, className };
  };
}
