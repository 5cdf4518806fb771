import { useGlimpse } from '../provider/useGlimpse.js';
import type { ClassNames, Part } from './Part.js';

/** The attributes that name a part: spread them on its element. */
export interface PartAttributes {
  readonly 'data-part': Part;
  readonly className?: string | undefined;
}

/** Names parts, with the host's class names beside them. */
export function useParts(): (part: Part) => PartAttributes {
  return namePartsWith(useGlimpse().classNames);
}

/** The same without a provider at hand. */
export function namePartsWith(classNames: ClassNames): (part: Part) => PartAttributes {
  return (part) => {
    const className = classNames[part];
    return className === undefined ? { 'data-part': part } : { 'data-part': part, className };
  };
}
