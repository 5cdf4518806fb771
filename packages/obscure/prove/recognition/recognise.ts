import { distance } from './layoutFeatures.js';

/** A screen with what it looks like from afar. */
export interface SeenScreen<Kind> {
  readonly kind: Kind;
  /** Which of its kind it is: a screen is never compared with itself. */
  readonly variant: number;
  readonly features: Float64Array;
}

/** The kind of the nearest of the known screens that is another variant. */
export function recognise<Kind>(
  seen: SeenScreen<Kind>,
  known: readonly SeenScreen<Kind>[],
): Kind | undefined {
  let least = Infinity;
  let nearest: Kind | undefined;
  for (const { kind, variant, features } of known) {
    if (variant === seen.variant) continue;
    const apart = distance(seen.features, features);
    if (apart < least) [least, nearest] = [apart, kind];
  }
  return nearest;
}
