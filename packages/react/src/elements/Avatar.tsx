import type { ReactNode } from 'react';
import { toneOf } from '../parts/atFor.js';
import { useParts } from '../parts/useParts.js';
import { avatarTone } from './avatarTone.js';
import { initialsOf } from './initialsOf.js';

/** A member's initials on a quiet tone that is always the same for the same person. */
export function Avatar({ id, name }: AvatarProps): ReactNode {
  return (
    <span {...useParts()('avatar')} style={toneOf(avatarTone(id))} aria-hidden="true">
      {initialsOf(name)}
    </span>
  );
}

export interface AvatarProps {
  /** The member's id; it chooses the tone. */
  id: string;
  /** The member's name. */
  name: string;
}
