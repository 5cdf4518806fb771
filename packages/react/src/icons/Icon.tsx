import type { ReactNode } from 'react';
import { useParts } from '../parts/useParts.js';

/** A drawing beside words; it is never the only name of anything. */
export function Icon({ path, mirror = false }: IconProps): ReactNode {
  return (
    <svg
      {...useParts()('icon')}
      viewBox="0 0 16 16"
      aria-hidden="true"
      data-mirror={mirror ? '' : undefined}
    >
      <path d={path} />
    </svg>
  );
}

export interface IconProps {
  /** A drawing of `icons/paths`. */
  path: string;
  /** Turn it round where writing goes from right to left. @default false */
  mirror?: boolean | undefined;
}
